package org.parley.community.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

/** All ideas and the steps that they took. */
@ApplicationScoped
public class Ideas {

  @Inject EntityManager em;

  void add(Idea idea) {
    em.persist(idea);
    em.flush();
  }

  Optional<Idea> find(long threadId) {
    return Optional.ofNullable(em.find(Idea.class, threadId));
  }

  void addStep(long threadId, NewStatus step, long actorId, Instant now) {
    em.flush();
    em.createNativeQuery(
            """
            insert into idea_step (thread_id, status, reason, quarter, actor_id, stepped_at)
            values (?, ?, ?, cast(? as text), ?, ?)\
            """)
        .setParameter(1, threadId)
        .setParameter(2, step.status().name())
        .setParameter(3, step.reason())
        .setParameter(4, step.quarter())
        .setParameter(5, actorId)
        .setParameter(6, Timestamp.from(now))
        .executeUpdate();
  }
}
