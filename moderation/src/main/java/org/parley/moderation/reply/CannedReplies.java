package org.parley.moderation.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** All canned replies. */
@ApplicationScoped
public class CannedReplies {

  @Inject EntityManager em;

  void add(CannedReply reply) {
    em.persist(reply);
    em.flush();
  }

  /** Locks one, so that of two who change it at once the second sees what the first did. */
  Optional<CannedReply> lock(long id) {
    return Optional.ofNullable(em.find(CannedReply.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  void remove(CannedReply reply) {
    em.remove(reply);
  }

  /** What this member has written with this key; waits for a request with the same key. */
  Optional<CannedReply> findByKey(long memberId, String key) {
    if (key == null) {
      return Optional.empty();
    }
    em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))")
        .setParameter(1, "canned:" + memberId + ":" + key)
        .getSingleResult();
    return em.createQuery(
            "select r from CannedReply r where r.createdBy = :member and r.clientKey = :key",
            CannedReply.class)
        .setParameter("member", memberId)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }
}
