package org.parley.community.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.parley.community.member.Actor;
import org.parley.community.member.Author;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;
import org.parley.community.thread.PostKind;

/**
 * The entries of feeds, the latest first: two queries a page. Only what the actor sees published.
 */
@ApplicationScoped
public class FeedPosts {

  public static final int PAGE = 25;

  private static final String COLUMNS =
      """
      select p.id, p.kind, p.html, p.created_at, greatest(p.created_at, p.edited_at) as changed_at,
             t.id as thread_id, t.title, t.slug, t.last_activity_at,
             array(select tag.name from thread_tag tt join tag on tag.id = tt.tag_id
                   where tt.thread_id = t.id order by tt.position) as tags,
      """
          + Author.columns("author", "p.author_name")
          + """

          from post p
          join thread t on t.id = p.thread_id
          join space s on s.id = t.space_id
          left join member author on author.id = p.author_id
          where (not :paged or (%1$s, p.id) < (:key, :id)) and %2$s and
          """
          + Visibility.POSTS
          + " order by %1$s desc, p.id desc limit :limit";

  private static final String THREADS =
      COLUMNS.formatted(
          "t.last_activity_at",
          """
          p.number = 1 and p.kind not in ('ANSWER', 'COMMENT')
          and (:space is null or s.slug = :space)
          and (:tag is null or exists (
            select 1 from thread_tag ft join tag f on f.id = ft.tag_id
            where ft.thread_id = t.id and f.name = :tag))\
          """);

  private static final String OF_BLOG =
      COLUMNS.formatted(
          "p.created_at",
          """
          p.number = 1 and p.kind = 'ARTICLE'
          and exists (select 1 from article a where a.thread_id = t.id and a.blog_id = :of)\
          """);

  private static final String OF_MEMBER = COLUMNS.formatted("p.created_at", "p.author_id = :of");

  private static final String OF_THREAD =
      COLUMNS.formatted("p.created_at", "p.thread_id = :of and p.kind <> 'COMMENT'");

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /** Threads by their opening posts, the one with the latest activity first. */
  public Page<FeedEntry> ofThreads(Actor actor, FeedScope scope, String after) {
    return list(
        actor,
        THREADS,
        after,
        query ->
            query
                .bindByType("space", scope.space(), String.class)
                .bindByType("tag", scope.tag(), String.class));
  }

  /** A blog's articles, the latest first. */
  public Page<FeedEntry> ofBlog(Actor actor, long blogId, String after) {
    return list(actor, OF_BLOG, after, query -> query.bind("of", blogId));
  }

  /** All that a member wrote. */
  public Page<FeedEntry> ofMember(Actor actor, long memberId, String after) {
    return list(actor, OF_MEMBER, after, query -> query.bind("of", memberId));
  }

  /** A thread's answers, and at the end what opened it. */
  public Page<FeedEntry> ofThread(Actor actor, long threadId, String after) {
    return list(actor, OF_THREAD, after, query -> query.bind("of", threadId));
  }

  private Page<FeedEntry> list(Actor actor, String sql, String after, Consumer<Query> binding) {
    Visibility visibility = visibilities.of(actor);
    Cursor cursor = Cursor.decode(after);
    List<Row> rows =
        jdbi.withHandle(
            handle -> {
              Query query = visibility.bind(handle.createQuery(sql));
              binding.accept(query);
              return query
                  .bind("paged", cursor != null)
                  .bind("key", cursor == null ? Instant.EPOCH : cursor.instant())
                  .bind("id", cursor == null ? 0 : cursor.id())
                  .bind("limit", PAGE + 1)
                  .map((row, context) -> row(row, sql.equals(THREADS)))
                  .list();
            });
    return Page.of(rows, PAGE, Row::cursor).map(Row::entry);
  }

  private record Row(FeedEntry entry, Cursor cursor) {}

  private static Row row(ResultSet row, boolean byActivity) throws SQLException {
    Instant created = row.getTimestamp("created_at").toInstant();
    Instant active = row.getTimestamp("last_activity_at").toInstant();
    Instant changed = row.getTimestamp("changed_at").toInstant();
    FeedEntry entry =
        new FeedEntry(
            row.getLong("id"),
            PostKind.valueOf(row.getString("kind")),
            row.getString("title"),
            "/t/" + row.getLong("thread_id") + "/" + row.getString("slug"),
            Author.of(row, "author"),
            row.getString("html"),
            created,
            byActivity && active.isAfter(changed) ? active : changed,
            List.of((String[]) row.getArray("tags").getArray()));
    return new Row(entry, Cursor.of(byActivity ? active : created, row.getLong("id")));
  }
}
