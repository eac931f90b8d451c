package org.parley.web.api.post;

/**
 * A vote as it is sent.
 *
 * @param value 1, -1, or 0 to take it back
 */
public record VoteJson(Integer value) {}
