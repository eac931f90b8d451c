package org.parley.web.api.screening;

import java.time.Instant;
import java.util.Map;
import org.parley.moderation.screening.RuleView;

/**
 * A rule and what became of its hits.
 *
 * @param open how many wait for a decision
 * @param upheld how many were right; and dismissed, wrong
 */
public record ScreeningRuleJson(
    long id,
    long version,
    String name,
    String kind,
    Map<String, String> settings,
    String action,
    String space,
    Integer belowTrust,
    boolean enabled,
    long open,
    long upheld,
    long dismissed,
    Instant changedAt) {

  static ScreeningRuleJson of(RuleView rule) {
    return new ScreeningRuleJson(
        rule.id(),
        rule.version(),
        rule.name(),
        rule.kind().word(),
        rule.settings(),
        rule.action().word(),
        rule.space().isEmpty() ? null : rule.space(),
        rule.belowTrust(),
        rule.isEnabled(),
        rule.counts().open(),
        rule.counts().upheld(),
        rule.counts().dismissed(),
        rule.changed().at());
  }
}
