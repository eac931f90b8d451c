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

  void add(Vote vote) {
    em.persist(vote);
  }

  void remove(Vote vote) {
    em.remove(vote);
  }
}
