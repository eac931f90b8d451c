package org.parley.search;

/**
 * A thread as an engine found it.
 *
 * @param best the post that comes first in the order that was asked for
 * @param more how many others of its posts match and may be seen
 */
public record ThreadMatch(SearchMatch best, long threadId, long more) {}
