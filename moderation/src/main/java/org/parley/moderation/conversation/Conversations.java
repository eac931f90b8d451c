package org.parley.moderation.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All conversations. */
@ApplicationScoped
public class Conversations {

  @Inject EntityManager em;

  void add(Conversation conversation) {
    em.persist(conversation);
    em.flush();
  }

  void flush() {
    em.flush();
  }

  Optional<Conversation> find(long id) {
    return Optional.ofNullable(em.find(Conversation.class, id));
  }

  /** The conversation as it is now, locked against everybody else's deeds. */
  Optional<Conversation> lock(long id) {
    return Optional.ofNullable(em.find(Conversation.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /**
   * What this agent has opened with this key. Waits for a running request with the same key, so
   * that of two simultaneous clicks the second one finds the first one's conversation.
   */
  Optional<Conversation> findByKey(long agentId, String key) {
    if (key == null) {
      return Optional.empty();
    }
    em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))")
        .setParameter(1, "conversation:" + agentId + ":" + key)
        .getSingleResult();
    return em.createQuery(
            "select c from Conversation c where c.openedBy = :agent and c.clientKey = :key",
            Conversation.class)
        .setParameter("agent", agentId)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  /** Whether the post has one that has not ended. */
  boolean isUnderWay(long postId) {
    return em.createQuery(
                """
                select count(c) from Conversation c
                where c.postId = :post and c.endedAt is null\
                """,
                Long.class)
            .setParameter("post", postId)
            .getSingleResult()
        > 0;
  }

  /** Locks one invitation that has waited too long and that nobody else has locked. */
  Optional<Conversation> claimExpired(Instant now) {
    @SuppressWarnings("unchecked")
    List<Conversation> due =
        em.createNativeQuery(
                """
                select * from conversation
                where state = 'INVITED' and expires_at <= ?
                order by expires_at, id
                limit 1
                for update skip locked\
                """,
                Conversation.class)
            .setParameter(1, Timestamp.from(now))
            .getResultList();
    return due.stream().findFirst();
  }
}
