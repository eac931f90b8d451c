package org.parley.web.api.reputation;

/**
 * What somebody read since the last report.
 *
 * @param number the highest number of a post that was in sight
 * @param seconds of visible, active reading
 */
public record ReadingJson(Long threadId, Integer number, Integer seconds) {}
