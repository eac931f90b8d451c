package org.parley.community.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;

/** All documents. */
@ApplicationScoped
public class Documents {

  @Inject EntityManager em;

  void add(Document document) {
    em.persist(document);
    em.flush();
  }

  /** The document, locked until the transaction ends. */
  Optional<Document> lock(long id) {
    return Optional.ofNullable(
        em.find(
            Document.class,
            id,
            LockModeType.PESSIMISTIC_WRITE,
            Map.of("jakarta.persistence.cache.retrieveMode", "BYPASS")));
  }

  /** What the author has made with this key already. */
  Optional<Document> findByKey(long authorId, String key) {
    return key == null
        ? Optional.empty()
        : em.createQuery(
                "select d from Document d where d.authorId = :author and d.clientKey = :key",
                Document.class)
            .setParameter("author", authorId)
            .setParameter("key", key)
            .getResultStream()
            .findFirst();
  }
}
