package org.parley.web.api.conversation;

/**
 * Which proposal somebody agrees to or refuses.
 *
 * @param number of the proposal that they have read
 */
public record OutcomeDecisionJson(int number) {}
