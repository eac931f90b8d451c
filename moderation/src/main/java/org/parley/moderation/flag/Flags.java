package org.parley.moderation.flag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All flags. */
@ApplicationScoped
public class Flags {

  @Inject EntityManager em;

  /** A flag that was just decided on, and who had raised it. */
  public record Settled(long flagId, long flaggerId) {}

  void add(Flag flag) {
    em.persist(flag);
    em.flush();
  }

  boolean hasOpen(long postId, long flaggerId) {
    return em.createQuery(
                """
                select count(f) from Flag f
                where f.postId = :post and f.flaggerId = :flagger and f.resolution = :open\
                """,
                Long.class)
            .setParameter("post", postId)
            .setParameter("flagger", flaggerId)
            .setParameter("open", FlagResolution.OPEN)
            .getSingleResult()
        > 0;
  }

  /**
   * What this member has flagged with this key. Waits for a running request with the same key, so
   * that of two simultaneous clicks the second one finds the first one's flag.
   */
  Optional<Flag> findByKey(long flaggerId, String key) {
    if (key == null) {
      return Optional.empty();
    }
    em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))")
        .setParameter(1, "flag:" + flaggerId + ":" + key)
        .getSingleResult();
    return em.createQuery(
            "select f from Flag f where f.flaggerId = :flagger and f.clientKey = :key", Flag.class)
        .setParameter("flagger", flaggerId)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  /**
   * Decides on the post's open flags that had been raised by then.
   *
   * @return those that were
   */
  public List<Settled> resolve(long postId, FlagResolution decision, long resolverId, Instant now) {
    List<Flag> open =
        em
            .createQuery(
                """
                select f from Flag f where f.postId = :post and f.resolution = :open
                order by f.id\
                """,
                Flag.class)
            .setParameter("post", postId)
            .setParameter("open", FlagResolution.OPEN)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList()
            .stream()
            .filter(flag -> flag.isRaisedBefore(now))
            .toList();
    open.forEach(flag -> flag.resolve(decision, resolverId, now));
    return open.stream().map(flag -> new Settled(flag.id(), flag.flaggerId())).toList();
  }

  public boolean hasOpen(long postId) {
    return em.createQuery(
                "select count(f) from Flag f where f.postId = :post and f.resolution = :open",
                Long.class)
            .setParameter("post", postId)
            .setParameter("open", FlagResolution.OPEN)
            .getSingleResult()
        > 0;
  }
}
