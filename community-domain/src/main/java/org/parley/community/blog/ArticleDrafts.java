package org.parley.community.blog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All articles that are being written, and the texts that they have had. */
@ApplicationScoped
public class ArticleDrafts {

  private static final int VERSIONS = 50;

  @Inject EntityManager em;

  void add(ArticleDraft draft) {
    em.persist(draft);
    em.flush();
  }

  void flush() {
    em.flush();
  }

  /** The draft, locked until the transaction ends. */
  Optional<ArticleDraft> lock(long id) {
    return Optional.ofNullable(
        em.find(
            ArticleDraft.class,
            id,
            LockModeType.PESSIMISTIC_WRITE,
            Map.of("jakarta.persistence.cache.retrieveMode", "BYPASS")));
  }

  /** What the author began with this key; of two simultaneous clicks the second one waits. */
  Optional<ArticleDraft> findByKey(long authorId, String key) {
    em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))")
        .setParameter(1, "article-draft:" + authorId + ":" + key)
        .getSingleResult();
    return em.createQuery(
            "select d from ArticleDraft d where d.authorId = :author and d.clientKey = :key",
            ArticleDraft.class)
        .setParameter("author", authorId)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  /** One whose moment has come and that nobody else is publishing right now. */
  Optional<ArticleDraft> claimDue(Instant now) {
    List<?> ids =
        em.createNativeQuery(
                """
                select id from article_draft where state = 'SCHEDULED' and publish_at <= ?
                order by publish_at, id limit 1 for update skip locked\
                """)
            .setParameter(1, Timestamp.from(now))
            .getResultList();
    return ids.stream().findFirst().flatMap(id -> lock(((Number) id).longValue()));
  }

  /** Remembers what a draft says now; the oldest of very many are forgotten. */
  void keepVersion(ArticleDraft draft, long writerId, Instant now) {
    em.createNativeQuery(
            """
            insert into article_draft_version (draft_id, number, title, body, saved_by, saved_at)
            select ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?
            from article_draft_version where draft_id = ?\
            """)
        .setParameter(1, draft.id())
        .setParameter(2, draft.title())
        .setParameter(3, draft.body())
        .setParameter(4, writerId)
        .setParameter(5, Timestamp.from(now))
        .setParameter(6, draft.id())
        .executeUpdate();
    em.createNativeQuery(
            """
            delete from article_draft_version where draft_id = ? and number <= (
              select max(number) from article_draft_version where draft_id = ?) - ?\
            """)
        .setParameter(1, draft.id())
        .setParameter(2, draft.id())
        .setParameter(3, VERSIONS)
        .executeUpdate();
  }

  void remove(ArticleDraft draft) {
    em.remove(draft);
  }
}
