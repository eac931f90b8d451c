package org.parley.community.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.badge.rule.Metrics;
import org.parley.community.badge.rule.Rule;
import org.parley.community.problem.Invalid;

/** Turns down definitions whose rule cannot be kept. */
@ApplicationScoped
public class BadgeCheck {

  @Inject Metrics metrics;

  /**
   * @throws Invalid for the field that will not do
   */
  Rule check(BadgeForm form) {
    Rule rule = metrics.rule(form.rule());
    if (form.isMany() && !rule.isRepeatable()) {
      throw new Invalid("times", "badge.not-repeatable", form.rule());
    }
    return rule;
  }
}
