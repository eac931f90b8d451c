package org.parley.community.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * When a delivery that failed is tried again: the pauses that Standard Webhooks 1.0.0 gives as its
 * example ("Deliverability and reliability"), ten attempts over three days, each pause up to a
 * fifth longer so that what failed together is not tried together.
 */
final class RetrySchedule {

  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(10),
          Duration.ofHours(14),
          Duration.ofHours(20),
          Duration.ofHours(24));

  private static final Duration LONGEST_WISH = Duration.ofHours(24);
  private static final double JITTER = 0.2;

  private RetrySchedule() {}

  /**
   * The next attempt, empty when it was the last.
   *
   * @param attempts how many were made, at least 1
   * @param wish how long the endpoint asks to wait ({@code Retry-After}), heard up to a day; null
   *     when it does not
   */
  static Optional<Instant> next(int attempts, Duration wish, Instant now) {
    if (attempts > PAUSES.size()) {
      return Optional.empty();
    }
    Duration pause = PAUSES.get(attempts - 1);
    long jitter = (long) (pause.toMillis() * JITTER * ThreadLocalRandom.current().nextDouble());
    Duration usual = pause.plusMillis(jitter);
    Duration wished = wish == null || wish.isNegative() ? Duration.ZERO : wish;
    Duration heard = wished.compareTo(LONGEST_WISH) > 0 ? LONGEST_WISH : wished;
    return Optional.of(now.plus(usual.compareTo(heard) > 0 ? usual : heard));
  }
}
