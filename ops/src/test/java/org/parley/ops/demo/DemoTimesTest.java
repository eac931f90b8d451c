package org.parley.ops.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class DemoTimesTest {

  private static final Instant NOW = Instant.parse("2026-03-02T00:30:00Z");
  private final DemoTimes times = new DemoTimes(NOW);

  @Test
  void daysAgoAreAtThatTimeOfDay() {
    assertThat(times.at("3d 18:22")).isEqualTo("2026-02-27T18:22:00Z");
    assertThat(times.at("1d 23:59")).isEqualTo("2026-03-01T23:59:00Z");
  }

  @Test
  void todayIsThatLongAgo() {
    assertThat(times.at("0d 02:10")).isEqualTo("2026-03-01T22:20:00Z");
  }

  @Test
  void nothingIsBeforeWhatItFollowsNorInTheFuture() {
    Instant lastNight = times.at("1d 23:59");
    assertThat(times.at("0d 02:10", lastNight)).isEqualTo("2026-03-02T00:00:00Z");
    assertThat(times.at("0d 02:10", NOW)).isEqualTo(NOW);
    assertThat(times.vote(NOW.minusSeconds(60), "anna")).isEqualTo(NOW);
  }

  @Test
  void anythingElseIsNoTime() {
    assertThatThrownBy(() -> times.at("yesterday")).hasMessageContaining("yesterday");
  }
}
