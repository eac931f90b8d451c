package org.parley.web.api.work;

/**
 * How much a follow-up presses.
 *
 * @param priority {@code low}, {@code normal}, {@code high} or {@code urgent}
 * @param version of the follow-up as it was read; null to do it whatever happened since
 */
public record FollowUpPriorityJson(String priority, Long version) {}
