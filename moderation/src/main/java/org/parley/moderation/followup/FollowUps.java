package org.parley.moderation.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.moderation.sla.FollowUpReason;

/** All follow-ups. */
@ApplicationScoped
public class FollowUps {

  @Inject EntityManager em;

  void add(FollowUp followUp) {
    em.persist(followUp);
    em.flush();
  }

  /** Writes what was changed, so that read models of this transaction see it. */
  public void flush() {
    em.flush();
  }

  /** The follow-up as it is now; others wait with it until this transaction ends. */
  public Optional<FollowUp> lock(long id) {
    return Optional.ofNullable(
        em.find(
            FollowUp.class,
            id,
            LockModeType.PESSIMISTIC_WRITE,
            Map.of("jakarta.persistence.cache.retrieveMode", "BYPASS")));
  }

  /** The open one of a thread for a reason; who asks for the same waits, whether there is one. */
  public Optional<FollowUp> lockOpen(long threadId, FollowUpReason reason) {
    lockKey("follow-up:" + threadId + ":" + reason);
    return lockOpen(threadId).stream().filter(open -> open.reason() == reason).findFirst();
  }

  /** The open ones of a thread, always in the same order. */
  List<FollowUp> lockOpen(long threadId) {
    return em.createQuery(
            """
            select f from FollowUp f where f.threadId = :thread and f.state <> :done
            order by f.id\
            """,
            FollowUp.class)
        .setParameter("thread", threadId)
        .setParameter("done", FollowUpState.DONE)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  List<FollowUp> lockOf(long threadId) {
    return em.createQuery(
            "select f from FollowUp f where f.threadId = :thread order by f.id", FollowUp.class)
        .setParameter("thread", threadId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** What this member has opened with this key, waiting for a running request with it. */
  Optional<FollowUp> findByKey(long openerId, String key) {
    if (key == null) {
      return Optional.empty();
    }
    lockKey("follow-up-key:" + openerId + ":" + key);
    return em.createQuery(
            "select f from FollowUp f where f.openedBy = :opener and f.clientKey = :key",
            FollowUp.class)
        .setParameter("opener", openerId)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  /** Which follow-up a cause led to; empty when it is new. Who brings the same cause waits. */
  Optional<Long> causedBy(String key) {
    lockKey("follow-up-cause:" + key);
    return em.createNativeQuery("select follow_up_id from follow_up_cause where key = ?")
        .setParameter(1, key)
        .getResultStream()
        .findFirst()
        .map(id -> ((Number) id).longValue());
  }

  void cause(String key, long followUpId) {
    em.createNativeQuery("insert into follow_up_cause (key, follow_up_id) values (?, ?)")
        .setParameter(1, key)
        .setParameter(2, followUpId)
        .executeUpdate();
  }

  /** Locks one whose alarm is due, the longest first; others skip it. */
  Optional<FollowUp> claimAlarm(Instant now) {
    @SuppressWarnings("unchecked")
    List<FollowUp> due =
        em.createNativeQuery(
                """
                select * from follow_up where next_alarm_at <= ?
                order by next_alarm_at, id limit 1
                for update skip locked""",
                FollowUp.class)
            .setParameter(1, Timestamp.from(now))
            .getResultList();
    return due.stream().findFirst();
  }

  private void lockKey(String key) {
    em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))")
        .setParameter(1, key)
        .getSingleResult();
  }
}
