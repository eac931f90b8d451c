package org.parley.web.facelet;

/**
 * Where a repetition is.
 *
 * @param index from 0
 */
public record RepeatStatus(int index, boolean first, boolean last) {}
