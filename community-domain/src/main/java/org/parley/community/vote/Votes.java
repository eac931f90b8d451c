package org.parley.community.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** All votes. */
@ApplicationScoped
public class Votes {

  @Inject EntityManager em;

  Optional<Vote> find(long postId, long memberId) {
    return em.createQuery(
            "select v from Vote v where v.postId = :post and v.memberId = :member", Vote.class)
        .setParameter("post", postId)
        .setParameter("member", memberId)
        .getResultStream()
        .findFirst();
  }

  /**
   * Whether whatever this member votes on the post does not count, because it was found unmeant.
   */
  boolean isDiscounted(long postId, long memberId) {
    return (boolean)
        em.createNativeQuery(
                """
                select exists (select 1 from discounted_vote
                               where post_id = ? and voter_id = ? and lifted_at is null)\
                """)
            .setParameter(1, postId)
            .setParameter(2, memberId)
            .getSingleResult();
  }

  void add(Vote vote) {
    em.persist(vote);
  }

  void remove(Vote vote) {
    em.remove(vote);
  }
}
