package org.parley.moderation.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.parley.community.problem.NotFound;

/** All rules of routing, to be written; {@link RuleBooks} reads them. */
@ApplicationScoped
public class RoutingRules {

  @Inject EntityManager em;

  void add(RoutingRule rule) {
    em.persist(rule);
    em.flush();
  }

  /**
   * @throws NotFound {@code rule.not-found}
   */
  RoutingRule require(long id) {
    return Optional.ofNullable(em.find(RoutingRule.class, id))
        .orElseThrow(() -> new NotFound("rule.not-found"));
  }

  /** The same, locked until the transaction ends. */
  RoutingRule lock(long id) {
    return Optional.ofNullable(em.find(RoutingRule.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(() -> new NotFound("rule.not-found"));
  }

  Optional<RoutingRule> byName(String name) {
    return em.createQuery(
            "select r from RoutingRule r where lower(r.name) = lower(:name)", RoutingRule.class)
        .setParameter("name", name)
        .getResultStream()
        .findFirst();
  }

  void remove(RoutingRule rule) {
    em.remove(rule);
  }
}
