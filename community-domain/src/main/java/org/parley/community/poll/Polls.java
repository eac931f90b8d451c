package org.parley.community.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All polls with their options. */
@ApplicationScoped
public class Polls {

  @Inject EntityManager em;

  void add(Poll poll, List<String> options) {
    em.persist(poll);
    em.flush();
    write(poll, options);
  }

  /** Gives it these options in place of those that it had. */
  void replaceOptions(Poll poll, List<String> options) {
    em.createQuery("delete from PollOption o where o.pollId = :poll")
        .setParameter("poll", poll.id())
        .executeUpdate();
    write(poll, options);
  }

  private void write(Poll poll, List<String> options) {
    for (int i = 0; i < options.size(); i++) {
      em.persist(new PollOption(poll.id(), i + 1, options.get(i)));
    }
    em.flush();
  }

  void remove(Poll poll) {
    em.remove(poll);
    em.flush();
  }

  /** The poll, locked until the transaction ends: its ballots are cast one after the other. */
  Optional<Poll> lock(long id) {
    return Optional.ofNullable(em.find(Poll.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The post that it is in. */
  Optional<Long> postOf(long id) {
    return em.createQuery("select p.postId from Poll p where p.id = :id", Long.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** What this member has made with this key. */
  Optional<Long> findByKey(long memberId, String key) {
    return em.createQuery(
            "select p.id from Poll p where p.createdBy = :member and p.clientKey = :key",
            Long.class)
        .setParameter("member", memberId)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  long countIn(long postId) {
    return em.createQuery("select count(p) from Poll p where p.postId = :post", Long.class)
        .setParameter("post", postId)
        .getSingleResult();
  }

  /** The place after the last one in a post. */
  int nextPosition(long postId) {
    return em.createQuery(
            "select coalesce(max(p.position), 0) + 1 from Poll p where p.postId = :post",
            Integer.class)
        .setParameter("post", postId)
        .getSingleResult();
  }

  Set<Long> optionIds(Poll poll) {
    return em.createQuery("select o.id from PollOption o where o.pollId = :poll", Long.class)
        .setParameter("poll", poll.id())
        .getResultStream()
        .collect(Collectors.toSet());
  }

  /** One poll that has closed and of which nobody was told; other nodes skip it meanwhile. */
  Optional<Poll> claimClosed(Instant now) {
    List<?> found =
        em.createNativeQuery(
                """
                select * from poll where closes_at <= ? and told_at is null and cancelled_at is null
                order by closes_at limit 1 for update skip locked\
                """,
                Poll.class)
            .setParameter(1, Timestamp.from(now))
            .getResultList();
    return found.stream().findFirst().map(Poll.class::cast);
  }
}
