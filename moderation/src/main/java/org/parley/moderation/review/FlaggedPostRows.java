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
import org.parley.community.thread.PostKind;
import org.parley.community.thread.PostState;
import org.parley.moderation.flag.FlagReason;
import org.parley.moderation.flag.FlagWeight;
import org.parley.moderation.review.FlaggedPost.RaisedFlag;
import org.parley.moderation.review.FlaggedPost.ThreadLabel;

/** How the posts of the queue and their flags are read. */
final class FlaggedPostRows {

  private static final int EXCERPT = 400;

  static final String POSTS =
      """
      select (select a.text from appeal a where a.post_id = p.id and a.outcome = 'OPEN') as appeal,
             p.state_by, p.id, p.kind, p.state, p.html, p.created_at, t.id as thread_id, t.title,
             t.slug, s.slug as space_slug, s.name as space_name, s.color as space_color,
      """
          + Author.columns("author", "p.author_name")
          + """

          from post p join thread t on t.id = p.thread_id join space s on s.id = t.space_id
          left join member author on author.id = p.author_id
          where p.id = any(:posts)""";

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
        row.getString("appeal"),
        List.of(),
        List.of(),
        null,
        false);
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
