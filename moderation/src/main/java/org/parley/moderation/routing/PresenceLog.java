package org.parley.moderation.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;

/** When agents were there: a row for each time that they were online or away, kept for reports. */
@ApplicationScoped
public class PresenceLog {

  @Inject EntityManager em;

  /** What they were before ends, and what they are now begins. */
  void turned(long memberId, Presence now, Instant at) {
    em.createNativeQuery(
            "update agent_presence set until = greatest(since, ?)"
                + " where member_id = ? and until is null")
        .setParameter(1, Timestamp.from(at))
        .setParameter(2, memberId)
        .executeUpdate();
    if (now != Presence.OFFLINE) {
      em.createNativeQuery(
              "insert into agent_presence (member_id, presence, since) values (?, ?, ?)")
          .setParameter(1, memberId)
          .setParameter(2, now.name())
          .setParameter(3, Timestamp.from(at))
          .executeUpdate();
    }
  }
}
