package org.parley.community.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.parley.community.problem.NotFound;

/** All endpoints. */
@ApplicationScoped
public class Webhooks {

  @Inject EntityManager em;

  void add(Webhook webhook) {
    em.persist(webhook);
    em.flush();
  }

  /** Locked, because deliveries that end at the same moment all count on it. */
  Optional<Webhook> lock(long id) {
    return Optional.ofNullable(em.find(Webhook.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /**
   * @throws NotFound {@code webhook.unknown}
   */
  Webhook require(long id) {
    return lock(id).orElseThrow(() -> new NotFound("webhook.unknown"));
  }

  void remove(Webhook webhook) {
    em.remove(webhook);
  }
}
