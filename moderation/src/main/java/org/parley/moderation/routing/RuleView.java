package org.parley.moderation.routing;

import org.parley.community.space.SpaceView;

/**
 * A rule as those who work by it read it.
 *
 * @param edits goes back with a change
 * @param space null when the rule is for all spaces
 * @param when what else it looks at
 * @param team null when it names none
 * @param overflowTeam null when it names none
 */
public record RuleView(
    long id,
    long edits,
    String name,
    int position,
    SpaceView.Label space,
    RuleCondition when,
    RuleOutcome then,
    TeamLabel team,
    TeamLabel overflowTeam) {}
