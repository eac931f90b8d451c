package org.parley.moderation.routing;

/** One rule of routing: for which follow-ups it is, and what it makes of them. */
record Rule(RuleCondition when, RuleOutcome then) {}
