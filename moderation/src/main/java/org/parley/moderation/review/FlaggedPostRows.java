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
import org.parley.moderation.review.FlaggedPost.RaisedFlag;
import org.parley.moderation.review.FlaggedPost.ThreadLabel;

/** How the queue's rows are read: the SQL, and what is made of it. */
final class FlaggedPostRows {

  private static final int EXCERPT = 400;

  /** Posts with open flags that the actor may see; {@code q.first_at} is the oldest flag's time. */
  private static final String QUEUE =
      """
      from (select f.post_id, min(f.created_at) as first_at from flag f
            where f.resolution = 'OPEN' group by f.post_id) q
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
      select p.id, p.kind, p.state, p.html, p.created_at, t.id as thread_id, t.title, t.slug,
             s.slug as space_slug, s.name as space_name, s.color as space_color,
      """
          + Author.columns("author", "p.author_name")
          + "\n"
          + QUEUE
          + """
           and (not :paged or (q.first_at, p.id) > (:key, :id))
          order by q.first_at, p.id limit :limit""";

  static final String FLAGS =
      """
      select f.id, f.post_id, f.reason, f.note, f.created_at,
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
        instant(row),
        Excerpt.of(PlainText.of(html), EXCERPT),
        html,
        new ThreadLabel(row.getLong("thread_id"), row.getString("title"), row.getString("slug")),
        new SpaceView.Label(
            row.getString("space_slug"), row.getString("space_name"), row.getString("space_color")),
        List.of());
  }

  static RaisedFlag flag(ResultSet row) throws SQLException {
    return new RaisedFlag(
        row.getLong("id"),
        row.getLong("post_id"),
        FlagReason.valueOf(row.getString("reason")),
        row.getString("note"),
        Author.of(row, "flagger"),
        instant(row));
  }

  private static Instant instant(ResultSet row) throws SQLException {
    return row.getObject("created_at", OffsetDateTime.class).toInstant();
  }
}
