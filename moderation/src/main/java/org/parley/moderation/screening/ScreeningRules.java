package org.parley.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.parley.community.problem.Invalid;

/** All screening rules, with every wording they have had. */
@ApplicationScoped
public class ScreeningRules {

  private static final Logger LOG = Logger.getLogger(ScreeningRules.class.getName());

  @Inject EntityManager em;

  /** Files a new rule. */
  void add(ScreeningRule rule) {
    em.persist(rule);
    keep(rule);
  }

  /** Files the wording that the rule has now beside the former ones. */
  void keep(ScreeningRule rule) {
    em.flush();
    em.createNativeQuery(
            """
            insert into screening_rule_revision
              (rule_id, revision, name, settings, space_id, below_trust, action, enabled,
               changed_by, changed_at)
            select id, revision, name, settings, space_id, below_trust, action, enabled,
                   changed_by, changed_at
            from screening_rule where id = ?\
            """)
        .setParameter(1, rule.id())
        .executeUpdate();
  }

  Optional<ScreeningRule> lock(long id) {
    return Optional.ofNullable(em.find(ScreeningRule.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Others who make or rename a rule wait, so that two never get the same name. */
  void requireFree(String name, Long exceptId) {
    em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('screening', 0))")
        .getSingleResult();
    boolean isTaken =
        !em.createNativeQuery(
                "select 1 from screening_rule where lower(name) = lower(?) and id <> ?")
            .setParameter(1, name)
            .setParameter(2, exceptId == null ? 0 : exceptId)
            .getResultList()
            .isEmpty();
    if (isTaken) {
      throw new Invalid("name", "screening.name-taken", name);
    }
  }

  /** What an earlier request with this key has made; waits for one that is still running. */
  Optional<ScreeningRule> findByKey(String key) {
    if (key == null) {
      return Optional.empty();
    }
    em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))")
        .setParameter(1, "screening:" + key)
        .getSingleResult();
    return em.createQuery(
            "select r from ScreeningRule r where r.clientKey = :key", ScreeningRule.class)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  /** The rules that are switched on, the oldest first; one that cannot be read is left out. */
  List<RuleInForce> inForce() {
    return em
        .createQuery(
            "select r from ScreeningRule r where r.enabled = true order by r.id",
            ScreeningRule.class)
        .getResultList()
        .stream()
        .flatMap(rule -> readable(rule).stream())
        .toList();
  }

  private static Optional<RuleInForce> readable(ScreeningRule rule) {
    try {
      return Optional.of(rule.inForce());
    } catch (RuntimeException broken) {
      LOG.log(Level.WARNING, broken, () -> "Screening rule " + rule.id() + " cannot be read");
      return Optional.empty();
    }
  }
}
