package org.parley.community.verified;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.parley.community.member.Author;

/**
 * What readers are told of a verified answer. There is none as soon as the text is another, by one
 * character, or its last day is over.
 *
 * @param until the last day on which it is valid, in UTC
 */
public record VerifiedMark(String productVersion, LocalDate until, Author by, Instant at) {

  /** Columns of the mark of a {@code post p}; they need {@link #JOIN}. */
  public static final String COLUMNS =
      "mark.product_version, mark.valid_until, mark.verified_at,\n"
          + Author.columns("verifier", "null");

  /** Where the columns come from; whether the mark is still valid is {@link #of}'s to see. */
  public static final String JOIN =
      """
      left join verified_text mark on mark.post_id = p.id
      left join member verifier on verifier.id = mark.verified_by
      """;

  /** The mark that is valid at a moment; null when there is none. */
  public static VerifiedMark of(ResultSet row, Instant now) throws SQLException {
    LocalDate until = row.getObject("valid_until", LocalDate.class);
    if (until == null || until.isBefore(LocalDate.ofInstant(now, ZoneOffset.UTC))) {
      return null;
    }
    return new VerifiedMark(
        row.getString("product_version"),
        until,
        Author.of(row, "verifier"),
        row.getObject("verified_at", OffsetDateTime.class).toInstant());
  }
}
