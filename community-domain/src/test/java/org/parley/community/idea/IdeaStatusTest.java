package org.parley.community.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;

class IdeaStatusTest {

  static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  @ParameterizedTest
  @EnumSource(IdeaStatus.class)
  void noIdeaBecomesNewAgain(IdeaStatus status) {
    assertThat(status.next()).doesNotContain(IdeaStatus.NEW).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"DECLINED, PLANNED", "DECLINED, SHIPPED", "SHIPPED, DECLINED", "SHIPPED, PLANNED"})
  void whatIsFinishedGoesBackOneStepOnly(IdeaStatus from, IdeaStatus to) {
    Idea idea = new Idea(1, NOW);
    idea.step(NewStatus.of(from, "Because."), 2, NOW);

    assertThatThrownBy(() -> idea.step(NewStatus.of(to, "Because."), 2, NOW))
        .isInstanceOf(Conflict.class)
        .hasMessage("idea.no-way");
    assertThat(idea.status()).isEqualTo(from);
  }

  @Test
  void sayingTheSameTwiceIsNoNews() {
    Idea idea = new Idea(1, NOW);
    idea.step(NewStatus.of(IdeaStatus.PLANNED, "Soon."), 2, NOW);

    assertThatThrownBy(() -> idea.step(NewStatus.of(IdeaStatus.PLANNED, " Soon. "), 2, NOW))
        .isInstanceOf(Conflict.class)
        .hasMessage("idea.same-status");
    idea.step(new NewStatus(IdeaStatus.PLANNED, "Soon.", "2026-Q3", null, null), 2, NOW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\n"})
  void whoDeclinesOwesAReason(String reason) {
    assertThatThrownBy(() -> NewStatus.of(IdeaStatus.DECLINED, reason))
        .isInstanceOf(Invalid.class)
        .hasMessage("idea.reason-missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026", "2026-Q5", "Q1", "1999-Q1", "2026-Q1 or so"})
  void quarterIsAYearAndAQuarter(String quarter) {
    assertThatThrownBy(() -> new NewStatus(IdeaStatus.PLANNED, "", quarter, null, null))
        .isInstanceOf(Invalid.class)
        .hasMessage("idea.quarter");
  }

  @Test
  void onlyWhatIsOnTheWayIsExpectedAndOnlyWhatWasShippedHasAVersion() {
    assertThatThrownBy(() -> new NewStatus(IdeaStatus.UNDER_REVIEW, "", "2026-Q3", null, null))
        .hasMessage("idea.quarter-not-here");
    assertThatThrownBy(() -> new NewStatus(IdeaStatus.STARTED, "", null, "4.2", null))
        .hasMessage("idea.not-shipped");
    assertThatThrownBy(() -> new NewStatus(IdeaStatus.STARTED, "", null, null, 17L))
        .hasMessage("idea.not-shipped");
  }

  @Test
  void cardNumberInAReasonIsMasked() {
    assertThat(NewStatus.of(IdeaStatus.PLANNED, "Paid with 4111 1111 1111 1111").reason())
        .isEqualTo("Paid with •••• •••• •••• 1111");
  }

  @Test
  void wordsAreReadAsTheyAreWritten() {
    for (IdeaStatus status : IdeaStatus.values()) {
      assertThat(IdeaStatus.ofWord(status.word())).isEqualTo(status);
    }
    assertThatThrownBy(() -> IdeaStatus.ofWord("done")).isInstanceOf(Invalid.class);
  }
}
