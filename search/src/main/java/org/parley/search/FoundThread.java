package org.parley.search;

/**
 * A thread that was found.
 *
 * @param best the post that is shown of it
 * @param more how many others of its posts were found
 */
public record FoundThread(SearchHit best, long more) {}
