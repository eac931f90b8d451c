package org.parley.community.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** Answers that were drawn to be checked. */
@ApplicationScoped
public class ExpertChecks {

  @Inject EntityManager em;

  void add(ExpertCheck check) {
    em.persist(check);
  }

  /** Sends what was changed to the database, for those who read there. */
  public void flush() {
    em.flush();
  }

  /** The check, locked until the transaction ends. */
  public Optional<ExpertCheck> lock(long id) {
    return Optional.ofNullable(em.find(ExpertCheck.class, id, LockModeType.PESSIMISTIC_WRITE));
  }
}
