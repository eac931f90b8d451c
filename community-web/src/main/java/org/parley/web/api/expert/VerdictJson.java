package org.parley.web.api.expert;

/**
 * What was found.
 *
 * @param verdict {@code correct}, {@code outdated} or {@code wrong}
 * @param note why; may be left out when the answer is correct
 */
public record VerdictJson(String verdict, String note) {}
