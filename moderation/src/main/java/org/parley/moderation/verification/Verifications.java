package org.parley.moderation.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All verifications, and every step that any of them took. */
@ApplicationScoped
public class Verifications {

  @Inject EntityManager em;

  /** That of an answer, locked until the transaction ends. */
  Optional<Verification> lock(long postId) {
    return em.createQuery("select v from Verification v where v.postId = :post", Verification.class)
        .setParameter("post", postId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setHint("eclipselink.refresh", true)
        .getResultStream()
        .findFirst();
  }

  /** One whose last day is over, and that nobody else is at. */
  Optional<Verification> claimOver(LocalDate today) {
    List<?> found =
        em.createNativeQuery(
                """
                select * from verification where state = 'VALID' and valid_until < ?
                order by valid_until, id limit 1 for update skip locked\
                """,
                Verification.class)
            .setParameter(1, Date.valueOf(today))
            .setHint("eclipselink.refresh", true)
            .getResultList();
    return found.stream().findFirst().map(Verification.class::cast);
  }

  /** Keeps it, and the step that it has just taken. */
  void keep(Verification verification) {
    em.persist(verification);
    em.flush();
    em.createNativeQuery(
            """
            insert into verification_step
              (post_id, state, revision, body_hash, product_version, valid_until, step_by, step_at)
            values (?, ?, ?, ?, ?, ?, cast(? as bigint), ?)""")
        .setParameter(1, verification.postId())
        .setParameter(2, verification.state().name())
        .setParameter(3, verification.text().revision())
        .setParameter(4, verification.text().hash())
        .setParameter(5, verification.terms().productVersion())
        .setParameter(6, Date.valueOf(verification.terms().until()))
        .setParameter(7, verification.stateBy())
        .setParameter(8, Timestamp.from(verification.stateAt()))
        .executeUpdate();
  }
}
