package org.parley.moderation.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** The lines of all transcripts. */
@ApplicationScoped
public class Lines {

  @Inject EntityManager em;

  void add(ConversationLine line) {
    em.persist(line);
    em.flush();
  }

  /** What this member has said there with this key. */
  Optional<ConversationLine> findByKey(Entered by, String key) {
    if (key == null) {
      return Optional.empty();
    }
    return em.createQuery(
            """
            select l from ConversationLine l
            where l.conversationId = :conversation and l.authorId = :author and l.clientKey = :key\
            """,
            ConversationLine.class)
        .setParameter("conversation", by.conversation().id())
        .setParameter("author", by.memberId())
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }
}
