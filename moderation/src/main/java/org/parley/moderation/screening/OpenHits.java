package org.parley.moderation.screening;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.parley.moderation.screening.criterion.Match;
import org.parley.moderation.screening.criterion.Passage;

/**
 * What was found in posts and waits, each with the words around it as they stood in the text that
 * was read. For read models that have asked who is reading.
 */
public final class OpenHits {

  /** Of one post no more are shown. */
  private static final int MOST = 20;

  private static final String SELECT =
      """
      select h.*, rule.name, rule.kind,
             case h.passage when 'TITLE' then text.title else text.body end as text
      from (select x.*, row_number() over (partition by x.post_id order by x.id) as place
            from screening_hit x where x.resolution = 'OPEN' and x.post_id = any(:posts)) h
      join screening_rule rule on rule.id = h.rule_id
      left join post_revision text on text.post_id = h.post_id and text.number = h.post_revision
      where h.place <= :most
      order by h.post_id, h.id\
      """;

  private OpenHits() {}

  /** By the posts' ids; a post without any is not in the map. */
  public static Map<Long, List<HitView>> of(Handle handle, Collection<Long> postIds) {
    return handle
        .createQuery(SELECT)
        .bindArray("posts", Long.class, postIds.toArray())
        .bind("most", MOST)
        .map((row, context) -> hit(row))
        .collect(groupingBy(HitView::postId));
  }

  private static HitView hit(ResultSet row) throws SQLException {
    Match match =
        new Match(
            Passage.valueOf(row.getString("passage")),
            row.getInt("span_start"),
            row.getInt("span_end"),
            row.getString("found"),
            row.getDouble("score"));
    String text = row.getString("text");
    return new HitView(
        row.getLong("post_id"),
        row.getLong("rule_id"),
        row.getString("name"),
        RuleKind.valueOf(row.getString("kind")),
        RuleAction.valueOf(row.getString("action")),
        Marked.of(text == null ? "" : text, match),
        match.score(),
        row.getObject("found_at", OffsetDateTime.class).toInstant());
  }
}
