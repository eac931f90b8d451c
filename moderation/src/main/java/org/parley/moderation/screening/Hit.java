package org.parley.moderation.screening;

import org.parley.moderation.screening.criterion.Match;

/** What a rule found in a post, and in which wording the rule was. */
public record Hit(long ruleId, int ruleRevision, RuleAction action, Match match) {

  Hit as(RuleAction other) {
    return new Hit(ruleId, ruleRevision, other, match);
  }
}
