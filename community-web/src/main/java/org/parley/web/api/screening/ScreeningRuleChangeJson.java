package org.parley.web.api.screening;

import java.util.Map;
import org.parley.community.problem.Invalid;
import org.parley.moderation.screening.RuleDraft;

/**
 * A rule as it is to be from now on.
 *
 * @param version the one that was read
 */
public record ScreeningRuleChangeJson(
    String name,
    String kind,
    Map<String, String> settings,
    String action,
    String space,
    Integer belowTrust,
    Long version) {

  RuleDraft draft() {
    return new NewScreeningRuleJson(name, kind, settings, action, space, belowTrust).draft();
  }

  long read() {
    if (version == null) {
      throw new Invalid("version", "request.incomplete");
    }
    return version;
  }
}
