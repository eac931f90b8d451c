package org.parley.moderation.screening;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.moderation.screening.criterion.Criterion;
import org.parley.moderation.screening.criterion.Criterion.Need;

/** A rule as posts are read by it. */
public record RuleInForce(
    long id, int revision, RuleAction action, RuleScope scope, Criterion criterion) {

  /** What these rules want to know beside a post. */
  static Set<Need> needsOf(Collection<RuleInForce> rules) {
    return rules.stream()
        .flatMap(rule -> rule.criterion().needs().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
