package org.parley.community.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The events that are owed. */
@ApplicationScoped
public class EventPublications {

  @Inject EntityManager em;

  void add(EventPublication publication) {
    em.persist(publication);
  }

  Optional<EventPublication> find(long id) {
    return Optional.ofNullable(em.find(EventPublication.class, id));
  }

  /** Locks one due publication that nobody else has locked, oldest first. */
  Optional<EventPublication> claim(Instant now) {
    @SuppressWarnings("unchecked")
    List<EventPublication> due =
        em.createNativeQuery(
                """
                select * from event_publication
                where completed_at is null and next_attempt_at <= ?
                order by next_attempt_at, id
                limit 1
                for update skip locked
                """,
                EventPublication.class)
            .setParameter(1, java.sql.Timestamp.from(now))
            .getResultList();
    return due.stream().findFirst();
  }

  /** Ends the pause of what a listener failed on; what is being delivered right now may wait. */
  int makeFailedDue(String listener, Instant now) {
    return em.createNativeQuery(
            """
            update event_publication set next_attempt_at = ?
            where listener = ? and completed_at is null and last_error is not null
              and next_attempt_at > ?""")
        .setParameter(1, java.sql.Timestamp.from(now))
        .setParameter(2, listener)
        .setParameter(3, java.sql.Timestamp.from(now))
        .executeUpdate();
  }

  /** Forgets what was delivered before the given moment. */
  int removeCompletedBefore(Instant moment) {
    return em.createNativeQuery("delete from event_publication where completed_at < ?")
        .setParameter(1, java.sql.Timestamp.from(moment))
        .executeUpdate();
  }
}
