package org.parley.web.api.poll;

import java.time.Instant;

/**
 * Until when a poll takes ballots.
 *
 * @param closesAt null to stay open until somebody closes it
 */
public record ClosingJson(Instant closesAt) {}
