package org.parley.web.api.screening;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.parley.moderation.screening.RuleDraft;

/**
 * A rule as it is sent.
 *
 * @param kind what it looks for
 * @param settings by the names of the kind's fields
 * @param space slug of one space; everywhere when left out
 * @param belowTrust of authors below this trust level; of all when left out
 */
public record NewScreeningRuleJson(
    String name,
    String kind,
    Map<String, String> settings,
    String action,
    String space,
    Integer belowTrust) {

  RuleDraft draft() {
    Map<String, String> typed = new HashMap<>(settings == null ? Map.of() : settings);
    typed.put("name", Objects.toString(name, ""));
    typed.put("kind", kind);
    typed.put("action", action);
    typed.put("space", Objects.toString(space, ""));
    typed.put("belowTrust", Objects.toString(belowTrust, ""));
    return RuleDraft.of(typed);
  }
}
