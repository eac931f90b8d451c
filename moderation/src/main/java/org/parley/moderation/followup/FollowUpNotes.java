package org.parley.moderation.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Who watches follow-ups, what other threads they touch, and how long somebody was at them. */
@ApplicationScoped
public class FollowUpNotes {

  @Inject EntityManager em;

  void watch(long followUpId, long memberId) {
    em.createNativeQuery("insert into follow_up_watcher values (?, ?) on conflict do nothing")
        .setParameter(1, followUpId)
        .setParameter(2, memberId)
        .executeUpdate();
  }

  void unwatch(long followUpId, long memberId) {
    em.createNativeQuery("delete from follow_up_watcher where follow_up_id = ? and member_id = ?")
        .setParameter(1, followUpId)
        .setParameter(2, memberId)
        .executeUpdate();
  }

  /** Whether it was not linked yet. */
  boolean link(long followUpId, long threadId, Act act) {
    return em.createNativeQuery(
                "insert into follow_up_link values (?, ?, ?, ?) on conflict do nothing")
            .setParameter(1, followUpId)
            .setParameter(2, threadId)
            .setParameter(3, act.actorId())
            .setParameter(4, Timestamp.from(act.at()))
            .executeUpdate()
        > 0;
  }

  /** Whether it was linked. */
  boolean unlink(long followUpId, long threadId) {
    return em.createNativeQuery(
                "delete from follow_up_link where follow_up_id = ? and thread_id = ?")
            .setParameter(1, followUpId)
            .setParameter(2, threadId)
            .executeUpdate()
        > 0;
  }

  /** Adds what was spent, but never more than the time since it was told last. */
  void spend(long followUpId, long agentId, int seconds, Instant now) {
    em.createNativeQuery(
            """
            insert into follow_up_time as t (follow_up_id, agent_id, day, seconds, last_at)
            values (?, ?, ?, ?, ?)
            on conflict (follow_up_id, agent_id, day) do update
              set seconds = t.seconds
                    + least(excluded.seconds, extract(epoch from excluded.last_at - t.last_at)::int),
                  last_at = excluded.last_at
              where excluded.last_at > t.last_at""")
        .setParameter(1, followUpId)
        .setParameter(2, agentId)
        .setParameter(3, Date.valueOf(LocalDate.ofInstant(now, ZoneOffset.UTC)))
        .setParameter(4, seconds)
        .setParameter(5, Timestamp.from(now))
        .executeUpdate();
  }
}
