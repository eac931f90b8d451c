package org.parley.moderation.screening;

import org.parley.moderation.screening.criterion.Criterion;

/** A rule as posts are read by it. */
public record RuleInForce(
    long id, int revision, RuleAction action, RuleScope scope, Criterion criterion) {}
