package org.parley.moderation.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.parley.community.problem.NotFound;

/** All teams, and who belongs to them. */
@ApplicationScoped
public class Teams {

  @Inject EntityManager em;

  void add(Team team) {
    em.persist(team);
    em.flush();
  }

  /**
   * @throws NotFound {@code team.not-found}
   */
  Team require(long id) {
    return Optional.ofNullable(em.find(Team.class, id))
        .orElseThrow(() -> new NotFound("team.not-found"));
  }

  /** The same, locked until the transaction ends. */
  Team lock(long id) {
    return Optional.ofNullable(em.find(Team.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(() -> new NotFound("team.not-found"));
  }

  boolean exists(long id) {
    return em.find(Team.class, id) != null;
  }

  /** As histories tell it: empty for no team. */
  String nameOf(Long id) {
    return id == null ? "" : require(id).name();
  }

  Optional<Team> byName(String name) {
    return em.createQuery("select t from Team t where lower(t.name) = lower(:name)", Team.class)
        .setParameter("name", name)
        .getResultStream()
        .findFirst();
  }

  void join(Team team, long memberId) {
    em.createNativeQuery(
            "insert into team_member (team_id, member_id) values (?, ?) on conflict do nothing")
        .setParameter(1, team.id())
        .setParameter(2, memberId)
        .executeUpdate();
  }

  void leave(Team team, long memberId) {
    em.createNativeQuery("delete from team_member where team_id = ? and member_id = ?")
        .setParameter(1, team.id())
        .setParameter(2, memberId)
        .executeUpdate();
  }

  /** Whether a follow-up stands in its queue or a rule names it. */
  boolean isUsed(Team team) {
    return (Boolean)
        em.createNativeQuery(
                """
                select exists (select 1 from follow_up where team_id = ?1)
                    or exists (select 1 from routing_rule
                               where team_id = ?1 or overflow_team_id = ?1)""")
            .setParameter(1, team.id())
            .getSingleResult();
  }

  void remove(Team team) {
    em.remove(team);
  }
}
