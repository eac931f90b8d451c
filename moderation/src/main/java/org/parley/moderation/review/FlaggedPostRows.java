package org.parley.moderation.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.parley.community.markup.Excerpt;
import org.parley.community.markup.PlainText;
import org.parley.community.member.Author;
import org.parley.community.space.SpaceView;
import org.parley.community.space.Visibility;
import org.parley.community.thread.PostKind;
import org.parley.community.thread.PostState;
import org.parley.moderation.flag.FlagReason;
import org.parley.moderation.flag.FlagWeight;
import org.parley.moderation.review.FlaggedPost.RaisedFlag;
import org.parley.moderation.review.FlaggedPost.ThreadLabel;

/** How the queue's rows are read: the SQL, and what is made of it. */
final class FlaggedPostRows {

  private static final int EXCERPT = 400;

  /**
   * Together newcomers weigh no more than a bound; see FlagSum, which says the same of one post.
   */
  private static final String FLAG_SUM =
      """
      coalesce(sum(f.weight) filter (where f.trust > 0), 0)
      + least(coalesce(sum(f.weight) filter (where f.trust = 0), 0), :newcomersMost)\
      """;

  /**
   * What waits: flags that weigh enough, or are more than one, or have waited for another long
   * enough; what rules found, of which held posts weigh most; appeals; and what muted members
   * wrote.
   */
  private static final String WAITING =
      "select f.post_id, min(f.created_at) as first_at, "
          + FLAG_SUM
          + """
           as weight
          from flag f where f.resolution = 'OPEN' group by f.post_id
          having count(*) > 1 or min(f.created_at) <= :waitingSince or\s"""
          + FLAG_SUM
          + """
           >= :queueFrom
          union all
          select h.post_id, min(h.found_at),
                 max(case h.action when 'HOLD' then :heldWeight else 100 * h.score end)::integer
          from screening_hit h where h.resolution = 'OPEN' group by h.post_id
          union all
          select a.post_id, a.created_at, :heldWeight from appeal a where a.outcome = 'OPEN'
          union all
          select held.id, m.held_at, :heldWeight from muted_post m
          join post held on held.id = m.post_id
          where held.state = 'HIDDEN' and held.state_by is null\
          """;

  /** What waits and the actor may see; {@code q.first_at} is when the oldest of it came. */
  private static final String QUEUE =
      "from (select w.post_id, min(w.first_at) as first_at, sum(w.weight)::integer as weight from ("
          + WAITING
          + """
          ) w group by w.post_id) q
      join post p on p.id = q.post_id
      join thread t on t.id = p.thread_id
      join space s on s.id = t.space_id
      left join member author on author.id = p.author_id
      where\s"""
          + Visibility.THREAD_PAGE
          + " and "
          + Visibility.POSTS_OF_PAGE;

  static final String COUNT = "select count(*) " + QUEUE;

  static final String POSTS =
      """
      select (select a.text from appeal a where a.post_id = p.id and a.outcome = 'OPEN') as appeal,
             q.weight, q.first_at, p.state_by, p.id, p.kind, p.state, p.html, p.created_at, t.id as thread_id, t.title, t.slug,
             s.slug as space_slug, s.name as space_name, s.color as space_color,
      """
          + Author.columns("author", "p.author_name")
          + "\n"
          + QUEUE
          + """
           and (q.weight < :weight
                or (q.weight = :weight and (q.first_at, p.id) > (:since, :id)))
          order by q.weight desc, q.first_at, p.id limit :limit""";

  static final String FLAGS =
      """
      select f.id, f.post_id, f.reason, f.note, f.created_at, f.trust, f.upheld, f.judged, f.weight,
      """
          + Author.columns("flagger", "null")
          + """

          from flag f left join member flagger on flagger.id = f.flagger_id
          where f.resolution = 'OPEN' and f.post_id = any(:posts)
          order by f.created_at, f.id""";

  private FlaggedPostRows() {}

  static FlaggedPost post(ResultSet row) throws SQLException {
    String html = row.getString("html");
    return new FlaggedPost(
        row.getLong("id"),
        PostKind.valueOf(row.getString("kind")),
        PostState.valueOf(row.getString("state")),
        Author.of(row, "author"),
        instant(row, "created_at"),
        Excerpt.of(PlainText.of(html), EXCERPT),
        html,
        new ThreadLabel(row.getLong("thread_id"), row.getString("title"), row.getString("slug")),
        new SpaceView.Label(
            row.getString("space_slug"), row.getString("space_name"), row.getString("space_color")),
        row.getString("state").equals("HIDDEN") && row.getObject("state_by") == null,
        new Rank(row.getInt("weight"), instant(row, "first_at")),
        row.getString("appeal"),
        List.of(),
        List.of());
  }

  static RaisedFlag flag(ResultSet row) throws SQLException {
    return new RaisedFlag(
        row.getLong("id"),
        row.getLong("post_id"),
        FlagReason.valueOf(row.getString("reason")),
        row.getString("note"),
        Author.of(row, "flagger"),
        instant(row, "created_at"),
        new FlagWeight(
            row.getInt("trust"), row.getInt("upheld"), row.getInt("judged"), row.getInt("weight")));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
