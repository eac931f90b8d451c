package org.parley.moderation.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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
