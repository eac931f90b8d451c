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

  /** Counts those of a member; others of the same member wait until this transaction ends. */
  long countSince(long flaggerId, Instant moment) {
    em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))")
        .setParameter(1, "flags:" + flaggerId)
        .getSingleResult();
    return em.createQuery(
            "select count(f) from Flag f where f.flaggerId = :flagger and f.createdAt > :moment",
            Long.class)
        .setParameter("flagger", flaggerId)
        .setParameter("moment", moment)
        .getSingleResult();
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

  /** What became of the member's latest flags. */
  FlagWeight.Record recordOf(long flaggerId) {
    List<FlagResolution> judged =
        em.createQuery(
                """
                select f.resolution from Flag f
                where f.flaggerId = :flagger and f.resolution <> :open
                order by f.resolvedAt desc, f.id desc\
                """,
                FlagResolution.class)
            .setParameter("flagger", flaggerId)
            .setParameter("open", FlagResolution.OPEN)
            .setMaxResults(FlagWeight.REMEMBERED)
            .getResultList();
    long upheld = judged.stream().filter(FlagResolution.UPHELD::equals).count();
    return new FlagWeight.Record((int) upheld, judged.size());
  }

  List<FlagWeight> openWeights(long postId) {
    return em.createQuery(
            "select f from Flag f where f.postId = :post and f.resolution = :open", Flag.class)
        .setParameter("post", postId)
        .setParameter("open", FlagResolution.OPEN)
        .getResultStream()
        .map(Flag::weight)
        .toList();
  }

  /** Whether the post is one of the company's own. */
  boolean isOnStaff(long postId) {
    return !em.createNativeQuery(
            """
            select 1 from post p join member_role r on r.member_id = p.author_id
            where p.id = ? limit 1\
            """)
        .setParameter(1, postId)
        .getResultList()
        .isEmpty();
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
