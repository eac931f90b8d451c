package org.parley.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.space.Visibility;
import org.parley.community.thread.PostKind;
import org.parley.community.thread.ThreadType;

/** The posts of a page of hits as the database has them now: one query. */
@ApplicationScoped
public class SearchHits {

  private static final String SELECT =
      """
      select p.id, p.edited_at, p.number, p.kind, p.score, p.created_at, t.id as thread_id, t.type,
             t.title, t.slug, t.answer_count, t.accepted_post_id is not null as accepted,
             coalesce(mark.valid_until >= :today, false) as verified,
             s.slug as space_slug, s.name as space_name, s.color as space_color,
             m.name as author_handle, coalesce(m.display_name, p.author_name) as display_name,
             array(select g.name from thread_tag tt join tag g on g.id = tt.tag_id
                   where tt.thread_id = t.id order by tt.position, g.name) as tags
      from post p
      join thread t on t.id = p.thread_id
      join space s on s.id = t.space_id
      left join member m on m.id = p.author_id
      left join post above on above.id = p.parent_id
      left join verified_text mark on mark.post_id = p.id
      where p.id = any(:ids) and (above.id is null or above.state = 'PUBLISHED') and\s"""
          + Visibility.POSTS;

  @Inject Jdbi jdbi;
  @Inject Clock clock;

  /** The hits in the order of the matches, without those that the actor may not see (any more). */
  List<SearchHit> read(Visibility visibility, List<SearchMatch> matches) {
    if (matches.isEmpty()) {
      return List.of();
    }
    Map<Long, SearchMatch> byId = new HashMap<>();
    matches.forEach(match -> byId.put(match.postId(), match));
    Map<Long, SearchHit> found = new HashMap<>();
    jdbi.useHandle(
        handle ->
            visibility
                .bind(handle.createQuery(SELECT))
                .bindArray("ids", Long.class, byId.keySet().toArray())
                .bind("today", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .map((row, context) -> hit(row, byId.get(row.getLong("id"))))
                .forEach(hit -> found.put(hit.postId(), hit)));
    return matches.stream()
        .map(match -> found.get(match.postId()))
        .filter(Objects::nonNull)
        .toList();
  }

  private static SearchHit hit(ResultSet row, SearchMatch match) throws SQLException {
    String title = row.getString("title");
    boolean sameTitle = Segment.text(match.titleSegments()).equals(title);
    // what was edited since it was indexed is shown without words that may have been taken out
    boolean sameText = Objects.equals(match.editedAt(), instant(row.getTimestamp("edited_at")));
    return new SearchHit(
        match.postId(),
        row.getLong("thread_id"),
        row.getInt("number"),
        PostKind.valueOf(row.getString("kind")),
        ThreadType.valueOf(row.getString("type")),
        title,
        row.getString("slug"),
        sameTitle ? match.titleSegments() : Segment.plain(title),
        sameText ? match.snippetSegments() : List.of(),
        row.getString("space_slug"),
        row.getString("space_name"),
        row.getString("space_color"),
        List.of((String[]) row.getArray("tags").getArray()),
        row.getString("author_handle"),
        row.getString("display_name"),
        row.getInt("score"),
        row.getInt("answer_count"),
        row.getInt("answer_count") > 0,
        row.getBoolean("accepted"),
        row.getBoolean("verified"),
        row.getTimestamp("created_at").toInstant());
  }

  private static Instant instant(Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }
}
