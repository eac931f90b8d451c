package org.parley.ops.ingest;

import java.time.Instant;

/**
 * One vote.
 *
 * @param memberId null when nobody knows whose it is
 * @param value 1 or -1
 */
public record IncomingVote(Long memberId, int value, Instant castAt, String externalId) {}
