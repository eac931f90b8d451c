package org.parley.moderation.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.parley.moderation.followup.Serving;

/** Reads what agents can and hold, for one follow-up. */
@ApplicationScoped
public class Candidates {

  /** Who wrote what it is about does not work on it; what is hidden, only who may open it. */
  private static final String SELECT =
      """
      select a.member_id, a.capacity, a.last_assigned_at,
             a.presence = 'ONLINE' and a.is_pushed as is_offered,
             (select count(*) from follow_up f where f.owner_id = a.member_id and %s) as held,
             array(select k.skill from agent_skill k
                   where k.member_id = a.member_id order by k.skill) as skills,
             array(select k.level from agent_skill k
                   where k.member_id = a.member_id order by k.skill) as levels,
             array(select b.team_id from team_member b where b.member_id = a.member_id) as teams,
             m.id is distinct from t.author_id and m.id is distinct from p.author_id
             and (t.state = 'PUBLISHED'
                  or exists (select 1 from member_role r where r.member_id = m.id
                             and r.role in ('MODERATOR', 'ADMINISTRATOR')))
             and %s as is_serving
      from agent a
      join member m on m.id = a.member_id
      join follow_up asked on asked.id = :followUp
      join thread t on t.id = asked.thread_id
      left join post p on p.id = asked.post_id
      where\s"""
          .formatted(Agents.HELD, Serving.BY_MEMBER);

  /** In one order, so that two who lock several never wait for each other in a circle. */
  private static final String LOCK =
      "select member_id from agent where presence = 'ONLINE' and is_pushed"
          + " order by member_id for update";

  @Inject Jdbi jdbi;

  /** All to whom work is offered now; it stays true until the caller's transaction ends. */
  List<Candidate> lockedFor(long followUpId) {
    jdbi.useHandle(handle -> handle.createQuery(LOCK).mapTo(Long.class).list());
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "a.presence = 'ONLINE' and a.is_pushed")
                .bind("followUp", followUpId)
                .map((row, context) -> of(row))
                .list());
  }

  /** One agent; exact when the caller has locked them. */
  Optional<Candidate> find(long memberId, long followUpId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "a.member_id = :member")
                .bind("followUp", followUpId)
                .bind("member", memberId)
                .map((row, context) -> of(row))
                .findOne());
  }

  /** Whether anybody to whom work is offered has room for more. */
  boolean isAnybodyFree() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select exists (
                      select 1 from agent a
                      where a.presence = 'ONLINE' and a.is_pushed and a.capacity >
                        (select count(*) from follow_up f where f.owner_id = a.member_id and %s))"""
                        .formatted(Agents.HELD))
                .mapTo(Boolean.class)
                .one());
  }

  private static Candidate of(ResultSet row) throws SQLException {
    Timestamp last = row.getTimestamp("last_assigned_at");
    return new Candidate(
        row.getLong("member_id"),
        row.getBoolean("is_serving"),
        RuleRows.skills(row),
        Set.of((Long[]) row.getArray("teams").getArray()),
        new Candidate.Work(
            row.getBoolean("is_offered"),
            row.getInt("held"),
            row.getInt("capacity"),
            last == null ? null : last.toInstant()));
  }
}
