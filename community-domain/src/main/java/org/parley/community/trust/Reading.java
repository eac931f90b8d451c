package org.parley.community.trust;

/**
 * A page's report of what a member read since its last one.
 *
 * @param number the highest number of a post that was in sight
 * @param seconds of visible, active reading
 */
public record Reading(long threadId, int number, int seconds) {}
