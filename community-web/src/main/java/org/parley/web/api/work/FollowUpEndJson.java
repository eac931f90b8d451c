package org.parley.web.api.work;

/**
 * Ends a follow-up, or begins it again.
 *
 * @param note what came of it, or why it begins again; may be left out
 * @param version of the follow-up as it was read; null to do it whatever happened since
 */
public record FollowUpEndJson(String note, Long version) {}
