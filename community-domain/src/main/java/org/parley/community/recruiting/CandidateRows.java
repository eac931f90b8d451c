package org.parley.community.recruiting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.parley.community.member.Author;
import org.parley.community.member.TrustLevel;

/** How candidates are read: members who are ranked, want to be listed, and are not of the staff. */
final class CandidateRows {

  /** Who was won belongs to the staff by now, and is still shown among those who were. */
  private static final String CANDIDATE =
      """
      m.suspended_at is null
      and not exists (select 1 from expert_unlisted u where u.member_id = m.id)
      and (c.state = 'RECRUITED'
           or not exists (select 1 from member_role s where s.member_id = m.id))\
      """;

  static final String SELECT =
      """
      select r.answers, r.judged, r.approved, r.accepted, r.wilson, r.last_answer_at, r.endorsed,
             m.email, m.trust_level, m.joined_at, m.last_seen_at,
             coalesce(c.state, 'NEW') as state, c.changed_at,
             (select count(*) from expert_candidate_note n where n.member_id = m.id) as notes,
             coalesce((select n.note from expert_candidate_note n
                       where n.member_id = m.id and n.note <> ''
                       order by n.id desc limit 1), '') as last_note,
      """
          + Author.columns("m", "null")
          + """

          from expert_rank r
          join member m on m.id = r.member_id
          left join expert_candidate c on c.member_id = m.id
          where r.scope = :scope and r.scope_id = :scopeId and r.endorsed is not null
            and r.accepted >= :accepted and r.last_answer_at > :since
            and m.trust_level >= :trust
            and (:state is null or coalesce(c.state, 'NEW') = :state)
            and (not :paged or (r.endorsed, -r.member_id) < (:key, -:id))
            and\s"""
          + CANDIDATE
          + " order by r.endorsed desc, r.member_id limit :limit";

  /** Ranked where the reader may look, or noted before and ranked nowhere any more. */
  static final String KNOWN =
      """
      select m.id from member m left join expert_candidate c on c.member_id = m.id
      where m.name = :name
        and (exists (select 1 from expert_rank r
                     where r.member_id = m.id and r.endorsed is not null
                       and (r.scope <> 'SPACE' or r.scope_id = any(:spaces)))
             or c.member_id is not null
                and not exists (select 1 from expert_rank r
                                where r.member_id = m.id and r.endorsed is not null))
        and\s"""
          + CANDIDATE;

  private CandidateRows() {}

  /** A row, and its place in the order. */
  record Placed(CandidateRow row, double endorsed) {}

  static Placed of(ResultSet row, boolean withAddress) throws SQLException {
    return new Placed(
        new CandidateRow(
            Author.of(row, "m"),
            withAddress ? row.getString("email") : null,
            TrustLevel.of(row.getInt("trust_level")),
            instant(row, "joined_at"),
            instant(row, "last_seen_at"),
            tally(row),
            new CandidateRow.Progress(
                CandidateState.valueOf(row.getString("state")),
                instant(row, "changed_at"),
                row.getInt("notes"),
                row.getString("last_note"))),
        row.getDouble("endorsed"));
  }

  private static CandidateRow.Tally tally(ResultSet row) throws SQLException {
    return new CandidateRow.Tally(
        row.getInt("answers"),
        row.getInt("judged"),
        row.getInt("approved"),
        row.getInt("accepted"),
        row.getDouble("wilson"),
        instant(row, "last_answer_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp moment = row.getTimestamp(column);
    return moment == null ? null : moment.toInstant();
  }
}
