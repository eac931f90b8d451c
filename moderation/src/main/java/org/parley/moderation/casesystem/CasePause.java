package org.parley.moderation.casesystem;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long nothing is tried after failures in a row: five seconds, and twice as long each time up
 * to a quarter of an hour, and never given up. Each pause is up to a fifth longer, so that what
 * failed together is not tried together.
 */
final class CasePause {

  private static final Duration FIRST = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofMinutes(15);
  private static final int DOUBLINGS = 10;
  private static final double JITTER = 0.2;

  private CasePause() {}

  /**
   * When it is tried again.
   *
   * @param failures in a row, at least 1
   */
  static Instant after(int failures, Instant now) {
    Duration doubled = FIRST.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
    Duration pause = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    long jitter = (long) (pause.toMillis() * JITTER * ThreadLocalRandom.current().nextDouble());
    return now.plus(pause).plusMillis(jitter);
  }
}
