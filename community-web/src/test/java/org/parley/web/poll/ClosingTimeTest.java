package org.parley.web.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.parley.community.problem.Invalid;

class ClosingTimeTest {

  private static final Instant NOW = Instant.parse("2026-01-31T10:00:00Z");

  @Test
  void neverIsNoTime() {
    assertThat(new ClosingTime("never", "", "").from(NOW)).isNull();
    assertThat(new ClosingTime("", "", "").from(NOW)).isNull();
  }

  @Test
  void periodsAreCountedFromNow() {
    assertThat(new ClosingTime("P7D", "", "").from(NOW))
        .isEqualTo(Instant.parse("2026-02-07T10:00:00Z"));
    assertThat(new ClosingTime("P1M", "", "").from(NOW))
        .isEqualTo(Instant.parse("2026-02-28T10:00:00Z"));
  }

  @Test
  void momentsAreThoseOfTheChoosersClock() {
    assertThat(new ClosingTime("at", "2026-07-01T18:00", "Europe/Vienna").from(NOW))
        .isEqualTo(Instant.parse("2026-07-01T16:00:00Z"));
    assertThat(new ClosingTime("at", "2026-07-01T18:00", "").from(NOW))
        .isEqualTo(Instant.parse("2026-07-01T18:00:00Z"));
    assertThat(new ClosingTime("at", "2026-07-01T18:00", "Moon/Crater").from(NOW))
        .isEqualTo(Instant.parse("2026-07-01T18:00:00Z"));
  }

  @Test
  void anythingElseIsRefused() {
    for (String choice : new String[] {"at", "soon", "P999999999Y"}) {
      assertThatThrownBy(() -> new ClosingTime(choice, "tomorrow", "").from(NOW))
          .isInstanceOf(Invalid.class)
          .hasMessage("poll.closes-unreadable");
    }
  }
}
