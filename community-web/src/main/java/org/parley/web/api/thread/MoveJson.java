package org.parley.web.api.thread;

/**
 * Where a thread is to be moved.
 *
 * @param space a space's slug
 * @param note why, may be left out
 */
public record MoveJson(String space, String note) {}
