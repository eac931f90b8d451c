package org.parley.moderation.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.parley.community.problem.Invalid;
import org.parley.moderation.routing.RuleForm.When;

class RuleFormTest {

  private static final RuleOutcome GERMAN = new RuleOutcome(Skills.of("german 3"), null, 0, null);

  @Test
  void blankConditionsDoNotMatter() {
    RuleForm form = new RuleForm("  German ", 1, new When(" ", "", " ", null, null), GERMAN);

    assertThat(form.name()).isEqualTo("German");
    assertThat(form.when()).isEqualTo(When.ALWAYS);
  }

  @Test
  void ruleThatDoesNothingIsRefused() {
    assertRefused(
        () -> new RuleForm("Nothing", 1, When.ALWAYS, RuleOutcome.NOTHING),
        "skills",
        "rule.nothing");
  }

  @Test
  void nameAndPlaceAreChecked() {
    assertRefused(() -> new RuleForm(" ", 1, When.ALWAYS, GERMAN), "name", "text.empty");
    assertRefused(
        () -> new RuleForm("a".repeat(81), 1, When.ALWAYS, GERMAN), "name", "text.too-long");
    assertRefused(
        () -> new RuleForm("a\u0000b", 1, When.ALWAYS, GERMAN), "name", "text.characters");
    assertRefused(
        () -> new RuleForm("German", -1, When.ALWAYS, GERMAN), "position", "rule.position");
    assertRefused(
        () -> new RuleForm("German", 10_001, When.ALWAYS, GERMAN), "position", "rule.position");
  }

  @Test
  void languageAndSentimentAreChecked() {
    for (String language : new String[] {"d", "german", "DE", "d1", "de-AT"}) {
      assertRefused(() -> new When(null, null, language, null, null), "language", "rule.language");
    }
    for (double sentiment : new double[] {-1, 1.01, Double.NaN, Double.NEGATIVE_INFINITY}) {
      assertRefused(
          () -> new When(null, null, null, sentiment, null), "sentimentBelow", "rule.sentiment");
    }
    assertThat(new When(null, null, "de", 1.0, null).language()).isEqualTo("de");
  }

  @Test
  void raiseAndOverflowAreChecked() {
    assertRefused(() -> new RuleOutcome(Skills.NONE, null, 4, null), "raise", "rule.raise");
    assertRefused(() -> new RuleOutcome(Skills.NONE, null, -1, null), "raise", "rule.raise");
    assertRefused(() -> new Overflow(0, 1L, 0), "overflowMinutes", "rule.overflow-minutes");
    assertRefused(() -> new Overflow(10_081, 1L, 0), "overflowMinutes", "rule.overflow-minutes");
    assertRefused(() -> new Overflow(5, 1L, 6), "overflowLowersBy", "rule.overflow-lowers");
    assertRefused(() -> new Overflow(5, 1L, -1), "overflowLowersBy", "rule.overflow-lowers");
    assertRefused(() -> new Overflow(5, null, 0), "overflowMinutes", "rule.overflow-nothing");
    assertRefused(
        () -> new RuleOutcome(Skills.NONE, null, 1, new Overflow(5, null, 1)),
        "overflowLowersBy",
        "rule.overflow-nothing");
  }

  @Test
  void capacityIsChecked() {
    for (int capacity : new int[] {0, -1, 101}) {
      assertRefused(
          () -> new AgentSettings(capacity, true, Skills.NONE), "capacity", "agent.capacity");
    }
  }

  @Test
  void presenceIsGivenByItsWord() {
    assertThat(Presence.ofWord("away")).isEqualTo(Presence.AWAY);
    assertRefused(() -> Presence.ofWord("ONLINE"), "presence", "agent.presence");
    assertRefused(() -> Presence.ofWord(null), "presence", "agent.presence");
  }

  private static void assertRefused(ThrowingCallable call, String field, String code) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid -> {
              assertThat(invalid.field()).isEqualTo(field);
              assertThat(invalid.code()).isEqualTo(code);
            });
  }
}
