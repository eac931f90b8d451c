package org.parley.moderation.review;

import java.time.Instant;

/**
 * Where an entry stands in the queue: the weightiest first, then the longest waiting.
 *
 * @param weight the sum of what its flags weigh, what rules found, and what else it waits for, in
 *     per cent of one ordinary flag
 * @param since when the oldest of it came
 */
public record Rank(int weight, Instant since) {}
