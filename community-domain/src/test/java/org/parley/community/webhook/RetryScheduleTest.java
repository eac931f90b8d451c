package org.parley.community.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {

  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  @Test
  void triesTenTimesOverThreeToFourDaysWithGrowingPauses() {
    Duration whole = Duration.ZERO;
    Duration before = Duration.ZERO;
    for (int attempts = 1; attempts <= 9; attempts++) {
      Duration pause = Duration.between(NOW, RetrySchedule.next(attempts, null, NOW).orElseThrow());
      assertThat(pause).isGreaterThan(before);
      before = pause;
      whole = whole.plus(pause);
    }
    assertThat(whole).isBetween(Duration.ofHours(75), Duration.ofHours(91));
    assertThat(RetrySchedule.next(10, null, NOW)).isEmpty();
  }

  @Test
  void waitsAsLongAsTheEndpointAsksButNotLongerThanADay() {
    assertThat(RetrySchedule.next(1, Duration.ofHours(3), NOW))
        .contains(NOW.plus(Duration.ofHours(3)));
    assertThat(RetrySchedule.next(1, Duration.ofDays(300), NOW))
        .contains(NOW.plus(Duration.ofDays(1)));
    assertThat(RetrySchedule.next(4, Duration.ofSeconds(1), NOW).orElseThrow())
        .isAfterOrEqualTo(NOW.plus(Duration.ofHours(2)));
  }
}
