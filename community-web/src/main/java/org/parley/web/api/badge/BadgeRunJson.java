package org.parley.web.api.badge;

import java.time.Instant;
import java.util.Locale;
import org.parley.community.badge.BadgeRun;

/**
 * How far a run through the past is.
 *
 * @param kind {@code seeded}, {@code changed}, {@code asked} or {@code nightly}
 * @param finishedAt null while it runs
 */
public record BadgeRunJson(
    long id,
    String kind,
    Instant askedAt,
    int total,
    int done,
    int awarded,
    int returned,
    int revoked,
    Instant finishedAt) {

  static BadgeRunJson of(BadgeRun run) {
    return new BadgeRunJson(
        run.id(),
        run.kind().name().toLowerCase(Locale.ROOT),
        run.askedAt(),
        run.total(),
        run.done(),
        run.awarded(),
        run.returned(),
        run.revoked(),
        run.finishedAt());
  }
}
