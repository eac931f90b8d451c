package org.parley.moderation.routing;

import java.util.List;

/**
 * All rules of routing in their order. Those that fit a follow-up count together: the rule for its
 * language and the one for its tag each add what they need.
 */
record RuleBook(List<Rule> rules) {

  RuleBook {
    rules = List.copyOf(rules);
  }

  Route routeFor(Arrival arrival) {
    Route route = Route.NOTHING;
    for (Rule rule : rules) {
      if (rule.when().fits(arrival)) {
        route = route.and(rule.then());
      }
    }
    return route;
  }
}
