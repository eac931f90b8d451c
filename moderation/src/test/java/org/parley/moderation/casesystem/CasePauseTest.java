package org.parley.moderation.casesystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CasePauseTest {

  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  @Test
  void pausesGrowToAQuarterOfAnHourAndNeverEnd() {
    assertThat(CasePause.after(1, NOW)).isBetween(NOW.plusSeconds(5), NOW.plusSeconds(6));
    assertThat(CasePause.after(2, NOW)).isBetween(NOW.plusSeconds(10), NOW.plusSeconds(12));
    for (int failures : new int[] {9, 20, 63, 64, 65, 100_000}) {
      assertThat(CasePause.after(failures, NOW))
          .isBetween(NOW.plus(Duration.ofMinutes(15)), NOW.plus(Duration.ofMinutes(18)));
    }
  }
}
