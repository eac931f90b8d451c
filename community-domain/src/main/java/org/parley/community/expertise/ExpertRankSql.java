package org.parley.community.expertise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import org.parley.community.member.Author;

/** How rows of rankings are read. */
final class ExpertRankSql {

  /** Members who may be listed: they have an account in good standing and do not mind. */
  static final String LISTED =
      """
      m.suspended_at is null
        and not exists (select 1 from expert_unlisted u where u.member_id = m.id)\
      """;

  /** Whether {@code expert_answer a} belongs to the scope. */
  static final String IN_SCOPE =
      """
      (case :scope
         when 'ALL' then a.is_common
         when 'SPACE' then a.space_id = :scopeId
         else a.is_common and a.tags @> array[:scopeId]::bigint[]
       end)\
      """;

  /** Columns and tables of {@code expert_rank r} of one scope; needs scope, scopeId and month. */
  static final String SELECT =
      "select r.*, "
          + Author.columns("m", "''")
          + """
          , (select count(*) from expert_answer a
             where a.member_id = r.member_id and a.accepted_at >= :month and a.is_approved and\s"""
          + IN_SCOPE
          + """
          ) as accepted_recently
          from expert_rank r join member m on m.id = r.member_id
          where r.scope = :scope and r.scope_id = :scopeId and r.endorsed is not null and\s"""
          + LISTED;

  private ExpertRankSql() {}

  static ExpertRow.Tally tally(ResultSet row) throws SQLException {
    return new ExpertRow.Tally(
        row.getInt("answers"),
        row.getInt("judged"),
        row.getInt("approved"),
        row.getInt("accepted"),
        row.getInt("verified"));
  }

  static ExpertRow row(ResultSet row, int number, String scopeName, int score) throws SQLException {
    Timestamp last = row.getTimestamp("last_answer_at");
    return new ExpertRow(
        number,
        Author.of(row, "m"),
        scopeName,
        score,
        row.getDouble("wilson"),
        row.getDouble("z"),
        row.getDouble("expertise_rank"),
        tally(row),
        row.getInt("accepted_recently"),
        last == null ? null : last.toInstant());
  }
}
