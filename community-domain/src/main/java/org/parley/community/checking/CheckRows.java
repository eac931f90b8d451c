package org.parley.community.checking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.parley.community.expertise.CheckVerdict;
import org.parley.community.member.Author;
import org.parley.community.space.SpaceView;

/** How checks are read from their tables. */
final class CheckRows {

  /** Tables {@code c} (the check), {@code p} and {@code t}; conditions go on with {@code and}. */
  static final String FROM =
      """
      from expert_check c
      left join expert_drawn d on d.check_id = c.id
      left join expert_claim claim on claim.check_id = c.id and claim.claimed_until > :now
      join post p on p.id = c.post_id
      join thread t on t.id = p.thread_id
      join space s on s.id = t.space_id
      left join member author on author.id = p.author_id
      left join member claimer on claimer.id = claim.member_id
      left join member checker on checker.id = c.checked_by
      where true
      """;

  static final String SELECT =
      """
      select c.id, c.post_id, p.thread_id, c.drawn_at, c.verdict, c.note, c.checked_at,
             coalesce(d.cause, 'SHARE') = 'SHARE' as by_share, claim.claimed_until,
             t.title, s.slug as space_slug, s.name as space_name, s.color as space_color,
             p.created_at, p.html,
             coalesce(p.edited_at > coalesce(c.checked_at, c.drawn_at), false) as edited,
             (select q.html from post q where q.thread_id = t.id
                and q.kind not in ('ANSWER', 'COMMENT') order by q.number limit 1) as question,
      """
          + Author.columns("author", "p.author_name")
          + ",\n"
          + Author.columns("claimer", "null")
          + ",\n"
          + Author.columns("checker", "null")
          + "\n"
          + FROM;

  private CheckRows() {}

  static Check of(ResultSet row) throws SQLException {
    return new Check(
        row.getLong("id"),
        subject(row),
        instant(row, "drawn_at"),
        row.getBoolean("by_share"),
        Author.of(row, "claimer"),
        instant(row, "claimed_until"),
        finding(row));
  }

  private static Check.Subject subject(ResultSet row) throws SQLException {
    return new Check.Subject(
        row.getLong("post_id"),
        row.getLong("thread_id"),
        row.getString("title"),
        new SpaceView.Label(
            row.getString("space_slug"), row.getString("space_name"), row.getString("space_color")),
        Author.of(row, "author"),
        instant(row, "created_at"),
        row.getString("question"),
        row.getString("html"),
        row.getBoolean("edited"));
  }

  private static Check.Finding finding(ResultSet row) throws SQLException {
    String verdict = row.getString("verdict");
    return verdict == null
        ? null
        : new Check.Finding(
            CheckVerdict.valueOf(verdict),
            row.getString("note"),
            Author.of(row, "checker"),
            instant(row, "checked_at"));
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp moment = row.getTimestamp(column);
    return moment == null ? null : moment.toInstant();
  }
}
