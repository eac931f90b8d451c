package org.parley.moderation.sanction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.parley.community.member.Author;
import org.parley.moderation.appeal.Appeal.Outcome;
import org.parley.moderation.sanction.SanctionView.AppealView;
import org.parley.moderation.sanction.SanctionView.Ending;

/** How decisions about members are read: the SQL, and what is made of it. */
final class SanctionRows {

  /** Binds {@code now}: what is over by the clock is over, noted or not. */
  static final String SELECT =
      """
      select x.id, x.kind, x.reason, x.message, x.note, x.imposed_at, x.ends_at, x.why,
             case when x.state = 'ACTIVE' and x.ends_at <= :now then 'ENDED' else x.state end as state,
             case when x.state = 'ACTIVE' and x.ends_at <= :now then x.ends_at else x.ended_at end
               as ended_at,
             a.text as appeal_text, a.created_at as appeal_at, a.outcome as appeal_outcome,
      """
          + Author.columns("member", "null")
          + ",\n"
          + Author.columns("imposer", "null")
          + ",\n"
          + Author.columns("ender", "null")
          + """

          from sanction x
          join member on member.id = x.member_id
          left join member imposer on imposer.id = x.imposed_by
          left join member ender on ender.id = x.ended_by
          left join appeal a on a.sanction_id = x.id
          """;

  static final String ACTIVE = "(x.state = 'ACTIVE' and (x.ends_at is null or x.ends_at > :now))";

  private SanctionRows() {}

  static SanctionView view(ResultSet row) throws SQLException {
    return new SanctionView(
        row.getLong("id"),
        Author.of(row, "member"),
        new SanctionTerms(
            SanctionKind.valueOf(row.getString("kind")),
            SanctionReason.valueOf(row.getString("reason")),
            row.getString("message"),
            instant(row, "ends_at")),
        Author.of(row, "imposer"),
        instant(row, "imposed_at"),
        row.getString("note"),
        new Ending(
            SanctionState.valueOf(row.getString("state")),
            Author.of(row, "ender"),
            instant(row, "ended_at"),
            row.getString("why")),
        appeal(row));
  }

  private static AppealView appeal(ResultSet row) throws SQLException {
    String text = row.getString("appeal_text");
    return text == null
        ? null
        : new AppealView(
            text, instant(row, "appeal_at"), Outcome.valueOf(row.getString("appeal_outcome")));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }
}
