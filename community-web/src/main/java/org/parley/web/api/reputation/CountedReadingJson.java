package org.parley.web.api.reputation;

/**
 * What was made of a report.
 *
 * @param seconds that were counted
 */
public record CountedReadingJson(int seconds) {}
