package org.parley.moderation.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.parley.moderation.appeal.Appeal.Outcome;

/** All appeals. */
@ApplicationScoped
public class Appeals {

  @Inject EntityManager em;

  public void add(Appeal appeal) {
    em.persist(appeal);
    em.flush();
  }

  Optional<Appeal> ofPost(long postId) {
    return em.createQuery("select a from Appeal a where a.postId = :post", Appeal.class)
        .setParameter("post", postId)
        .getResultStream()
        .findFirst();
  }

  /** That against a decision about a member. */
  public Optional<Appeal> against(long sanctionId) {
    return em.createQuery("select a from Appeal a where a.sanctionId = :sanction", Appeal.class)
        .setParameter("sanction", sanctionId)
        .getResultStream()
        .findFirst();
  }

  public boolean isOpenAgainst(long sanctionId) {
    return against(sanctionId).filter(Appeal::isOpen).isPresent();
  }

  /**
   * Decides on the open appeal against a decision about a member.
   *
   * @return it, when there was one
   */
  public Optional<Appeal> decideAgainst(
      long sanctionId, Outcome decision, Long memberId, Instant now) {
    Optional<Appeal> open = against(sanctionId).filter(Appeal::isOpen);
    open.ifPresent(appeal -> appeal.decide(decision, memberId, now));
    return open;
  }

  /** Whether the post's author waits for somebody to look again. */
  public boolean isOpen(long postId) {
    return open(postId).isPresent();
  }

  private Optional<Appeal> open(long postId) {
    return em.createQuery(
            "select a from Appeal a where a.postId = :post and a.outcome = :open", Appeal.class)
        .setParameter("post", postId)
        .setParameter("open", Outcome.OPEN)
        .getResultStream()
        .findFirst();
  }

  /**
   * Decides on the post's open appeal, if it was made before that moment: what is told late of an
   * earlier act is no answer to it.
   *
   * @return it, when there was one
   */
  public Optional<Appeal> decide(long postId, Outcome decision, long memberId, Instant now) {
    Optional<Appeal> open = open(postId).filter(appeal -> appeal.isMadeBefore(now));
    open.ifPresent(appeal -> appeal.decide(decision, memberId, now));
    return open;
  }

  /** Whether there is another member who keeps order and is not suspended. */
  public boolean canAnotherDecide(long memberId) {
    return !em.createNativeQuery(
            """
            select 1 from member m join member_role r on r.member_id = m.id
            where r.role in ('MODERATOR', 'ADMINISTRATOR') and m.suspended_at is null
              and m.id <> ? limit 1\
            """)
        .setParameter(1, memberId)
        .getResultList()
        .isEmpty();
  }
}
