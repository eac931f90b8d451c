package org.parley.moderation.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Since when each follow-up waits in its queue, and until when it may. */
@ApplicationScoped
public class FollowUpRoutes {

  @Inject EntityManager em;

  /** Others who push wait until this transaction ends: what presses most is seen to first. */
  void oneAtATime() {
    em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('routing', 0))")
        .getSingleResult();
  }

  /** Locks it, if it waits for an agent and nobody else is about to give it to one. */
  boolean claim(long followUpId) {
    return !em.createNativeQuery(
            "select id from follow_up where id = ? and state = 'NEW' for update skip locked")
        .setParameter(1, followUpId)
        .getResultList()
        .isEmpty();
  }

  /** Locks one that has waited too long, the longest first; others skip it. */
  Optional<Long> claimOverflowing(Instant now) {
    @SuppressWarnings("unchecked")
    List<Number> due =
        em.createNativeQuery(
                """
                select f.id from follow_up_route r join follow_up f on f.id = r.follow_up_id
                where r.overflow_at <= ? and f.state = 'NEW'
                order by r.overflow_at, f.id limit 1
                for update of f skip locked""")
            .setParameter(1, Timestamp.from(now))
            .getResultList();
    return due.stream().findFirst().map(Number::longValue);
  }

  /**
   * It waits from now on.
   *
   * @param until when it has waited too long; null for never
   * @param passedBy who gave it away; null when nobody did
   */
  void queue(long followUpId, Instant now, Instant until, Long passedBy) {
    em.createNativeQuery(
            """
            insert into follow_up_route (follow_up_id, queued_at, overflow_at, passed_by)
            values (?, ?, cast(? as timestamptz), cast(? as bigint))
            on conflict (follow_up_id) do update
            set queued_at = excluded.queued_at, overflow_at = excluded.overflow_at,
                has_overflowed = false, passed_by = excluded.passed_by""")
        .setParameter(1, followUpId)
        .setParameter(2, Timestamp.from(now))
        .setParameter(3, until == null ? null : Timestamp.from(until))
        .setParameter(4, passedBy)
        .executeUpdate();
  }

  /** It has waited too long; whoever had passed it on may get it again. */
  void overflowed(long followUpId) {
    em.createNativeQuery(
            """
            update follow_up_route
            set overflow_at = null, has_overflowed = true, passed_by = null
            where follow_up_id = ?""")
        .setParameter(1, followUpId)
        .executeUpdate();
  }
}
