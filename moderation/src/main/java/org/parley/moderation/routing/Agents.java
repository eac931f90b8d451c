package org.parley.moderation.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All agents, and how much each of them holds. */
@ApplicationScoped
public class Agents {

  /**
   * SQL condition on {@code follow_up f}: its owner holds it, also while the customer thinks, who
   * may come back at any moment.
   */
  static final String HELD = "f.state in ('ASSIGNED', 'WAITING')";

  @Inject EntityManager em;

  void add(Agent agent) {
    em.persist(agent);
    em.flush();
  }

  /** The agent, locked until the transaction ends; empty for whom routing does not know. */
  Optional<Agent> lock(long memberId) {
    return Optional.ofNullable(em.find(Agent.class, memberId, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Locks one who is there and was not heard of since that moment; others skip them. */
  Optional<Agent> claimSilent(Instant since) {
    @SuppressWarnings("unchecked")
    List<Agent> silent =
        em.createNativeQuery(
                """
                select * from agent where presence = 'ONLINE' and last_seen_at <= ?
                order by last_seen_at, member_id limit 1 for update skip locked""",
                Agent.class)
            .setParameter(1, Timestamp.from(since))
            .getResultList();
    return silent.stream().findFirst();
  }

  /** Whether a member is an agent who was taken for away. */
  boolean isAwayByItself(long memberId) {
    return (Boolean)
        em.createNativeQuery(
                "select exists (select 1 from agent where member_id = ? and is_away_by_itself)")
            .setParameter(1, memberId)
            .getSingleResult();
  }

  /** How many follow-ups an agent holds who was locked; it stays true until then. */
  int held(Agent agent) {
    em.flush();
    return ((Number)
            em.createNativeQuery(
                    "select count(*) from follow_up f where f.owner_id = ? and " + HELD)
                .setParameter(1, agent.memberId())
                .getSingleResult())
        .intValue();
  }

  void remove(Agent agent) {
    em.remove(agent);
  }
}
