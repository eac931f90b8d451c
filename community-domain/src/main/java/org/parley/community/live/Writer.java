package org.parley.community.live;

/**
 * Somebody who is writing.
 *
 * @param name the handle
 */
public record Writer(long memberId, String name, String displayName) {}
