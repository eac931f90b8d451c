package org.parley.moderation.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.parley.moderation.flag.NoteText;

class SanctionTest {

  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
  private static final Instant LATER = NOW.plus(Duration.ofDays(3));

  @Test
  void silenceIsActiveUntilItsVeryMoment() {
    Sanction silence = silence(LATER);

    assertThat(silence.isActive(LATER.minusNanos(1))).isTrue();
    assertThat(silence.isActive(LATER)).isFalse();
    silence.end(LATER);
    assertThat(silence.state()).isEqualTo(SanctionState.ENDED);
  }

  @Test
  void warningAndBanNeverEndByThemselves() {
    for (SanctionKind kind : new SanctionKind[] {SanctionKind.WARNING, SanctionKind.BAN}) {
      Sanction sanction = new Sanction(1, 2L, wanted(kind, null), NOW);

      assertThat(sanction.isActive(NOW.plus(Duration.ofDays(10_000)))).isTrue();
      assertThatThrownBy(() -> sanction.end(LATER)).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void isLiftedOnceAndNotAfterItsEnd() {
    Sanction lifted = silence(LATER);
    lifted.lift(3L, "It was a quote", NOW);

    assertThat(lifted.endedBy()).isEqualTo(3);
    assertThat(lifted.isActive(NOW)).isFalse();
    assertThatThrownBy(() -> lifted.lift(3L, "Again", NOW))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> silence(LATER).lift(3L, "Late", LATER))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void endsBetweenNowAndTwoYearsFromNow() {
    assertThatThrownBy(() -> silence(NOW)).hasMessage("sanction.until-past");
    assertThatThrownBy(() -> silence(NOW.minusSeconds(1))).hasMessage("sanction.until-past");
    assertThatThrownBy(() -> silence(NOW.plus(Duration.ofDays(740))))
        .hasMessage("sanction.until-far");
    assertThat(silence(NOW.plus(Duration.ofDays(700))).isActive(NOW)).isTrue();
  }

  @Test
  void termsSayWhenTheyEndAndWhatTheyAreAbout() {
    assertThatThrownBy(() -> wanted(SanctionKind.SUSPENSION, null)).hasMessage("sanction.until");
    assertThatThrownBy(() -> wanted(SanctionKind.BAN, LATER)).hasMessage("sanction.no-until");
    assertThatThrownBy(() -> terms(SanctionKind.WARNING, SanctionReason.SPAM, " ", null))
        .hasMessage("sanction.message");
    assertThatThrownBy(() -> terms(SanctionKind.BAN, SanctionReason.OTHER, null, null))
        .hasMessage("sanction.message");
    assertThatThrownBy(() -> terms(SanctionKind.BAN, SanctionReason.SPAM, "x".repeat(1_001), null))
        .hasMessage("sanction.message-text");
    assertThatThrownBy(() -> SanctionKind.ofWord("exile")).hasMessage("sanction.kind");
    assertThatThrownBy(() -> SanctionReason.ofWord(null)).hasMessage("sanction.reason");
    assertThat(SanctionReason.ofWord("off-topic")).isEqualTo(SanctionReason.OFF_TOPIC);
    assertThat(terms(SanctionKind.BAN, SanctionReason.SPAM, null, null).message()).isEmpty();
  }

  private static Sanction silence(Instant until) {
    return new Sanction(1, 2L, wanted(SanctionKind.SILENCE, until), NOW);
  }

  private static NewSanction wanted(SanctionKind kind, Instant until) {
    return new NewSanction(
        terms(kind, SanctionReason.RUDE, "Please be kind.", until), NoteText.of(null), null);
  }

  private static SanctionTerms terms(
      SanctionKind kind, SanctionReason reason, String message, Instant until) {
    return new SanctionTerms(kind, reason, message, until);
  }
}
