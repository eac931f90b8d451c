package org.parley.moderation.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.parley.community.markup.DiffRow;
import org.parley.community.markup.Excerpt;
import org.parley.community.markup.PlainText;
import org.parley.community.member.Author;
import org.parley.community.space.SpaceView;
import org.parley.community.space.Visibility;
import org.parley.community.verified.VerifiedMark;
import org.parley.moderation.verification.VerificationSheet.Step;

/** How verifications are read from their tables. */
final class VerificationRows {

  private static final int EXCERPT = 300;

  private static final String PLACE =
      """
      t.title, s.slug as space_slug, s.name as space_name, s.color as space_color,
      """
          + Author.columns("author", "p.author_name");

  private static final String OF_PLACE =
      """

      join thread t on t.id = p.thread_id
      join space s on s.id = t.space_id
      left join member author on author.id = p.author_id
      """;

  /** Answers that wait and that the actor may see. */
  private static final String WAITING =
      """
      from verification v
      join post p on p.id = v.post_id and p.kind = 'ANSWER'
      left join member verifier on verifier.id = v.verified_by
      """
          + OF_PLACE
          + """
          where v.state in ('VOID', 'EXPIRED') and (:space = '' or s.slug = :space)
            and (:state = '' or v.state = :state) and\s"""
          + Visibility.POSTS;

  static final String COUNT = "select count(*) " + WAITING;

  static final String QUEUE =
      """
      select v.id, v.post_id, v.product_version, v.valid_until, v.verified_at, v.state, v.state_at,
             p.html,
      """
          + PLACE
          + ",\n"
          + Author.columns("verifier", "null")
          + "\n"
          + WAITING
          + """
           and (not :paged or (v.state_at, v.id) > (:key, :id))
          order by v.state_at, v.id limit :limit""";

  /** An answer with the text that was verified, if there was one. */
  static final String SHEET =
      """
      select p.id, p.html, p.body, p.version,
             (select r.body from verification v
              join post_revision r on r.post_id = v.post_id and r.number = v.revision
              where v.post_id = p.id) as verified_body,
      """
          + PLACE
          + "\nfrom post p"
          + OF_PLACE
          + "where p.id = :post and p.kind = 'ANSWER' and t.type = 'QUESTION' and "
          + Visibility.THREAD_PAGE
          + " and "
          + Visibility.POSTS_OF_PAGE;

  static final String STEPS =
      """
      select x.state, x.revision, x.product_version, x.valid_until, x.step_at,
      """
          + Author.columns("member", "null")
          + """

          from verification_step x left join member on member.id = x.step_by
          where x.post_id = :post order by x.id desc limit 100""";

  private VerificationRows() {}

  static WaitingAnswer waiting(ResultSet row) throws SQLException {
    return new WaitingAnswer(
        row.getLong("id"),
        row.getLong("post_id"),
        row.getString("title"),
        space(row),
        Author.of(row, "author"),
        Excerpt.of(PlainText.of(row.getString("html")), EXCERPT),
        new VerifiedMark(
            row.getString("product_version"),
            row.getObject("valid_until", LocalDate.class),
            Author.of(row, "verifier"),
            instant(row, "verified_at")),
        VerificationState.valueOf(row.getString("state")),
        instant(row, "state_at"));
  }

  static VerificationSheet sheet(ResultSet row) throws SQLException {
    String body = row.getString("body");
    String verified = row.getString("verified_body");
    return new VerificationSheet(
        row.getLong("id"),
        row.getString("title"),
        space(row),
        Author.of(row, "author"),
        row.getString("html"),
        row.getLong("version"),
        List.of(),
        verified == null || verified.equals(body) ? List.of() : DiffRow.between(verified, body));
  }

  static Step step(ResultSet row) throws SQLException {
    return new Step(
        VerificationState.valueOf(row.getString("state")),
        row.getInt("revision"),
        row.getString("product_version"),
        row.getObject("valid_until", LocalDate.class),
        Author.of(row, "member"),
        instant(row, "step_at"));
  }

  private static SpaceView.Label space(ResultSet row) throws SQLException {
    return new SpaceView.Label(
        row.getString("space_slug"), row.getString("space_name"), row.getString("space_color"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
