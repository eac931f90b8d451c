package org.parley.community.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

/** All invitations. */
@ApplicationScoped
public class Invitations {

  @Inject EntityManager em;

  void add(Invitation invitation) {
    em.persist(invitation);
    em.flush();
  }

  Optional<Invitation> find(long threadId, long memberId) {
    return em.createQuery(
            "select i from Invitation i where i.threadId = :thread and i.memberId = :member",
            Invitation.class)
        .setParameter("thread", threadId)
        .setParameter("member", memberId)
        .getResultStream()
        .findFirst();
  }

  /** Those of a question that are neither answered nor declined. */
  long countOpen(long threadId) {
    return em.createQuery(
            """
            select count(i) from Invitation i
            where i.threadId = :thread and i.declinedAt is null and i.answeredAt is null\
            """,
            Long.class)
        .setParameter("thread", threadId)
        .getSingleResult();
  }

  /** Counts those of an inviter; others of the same inviter wait until this transaction ends. */
  long countSince(long inviterId, Instant moment) {
    em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))")
        .setParameter(1, "invitation:" + inviterId)
        .getSingleResult();
    return ((Number)
            em.createNativeQuery(
                    "select count(*) from invitation where inviter_id = ? and invited_at > ?")
                .setParameter(1, inviterId)
                .setParameter(2, Timestamp.from(moment))
                .getSingleResult())
        .longValue();
  }
}
