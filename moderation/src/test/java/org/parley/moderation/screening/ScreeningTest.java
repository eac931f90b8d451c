package org.parley.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.moderation.screening.criterion.Criterion;
import org.parley.moderation.screening.criterion.Match;
import org.parley.moderation.screening.criterion.Passage;
import org.parley.moderation.screening.criterion.PostUnderScreening;
import org.parley.moderation.screening.criterion.Settings;

class ScreeningTest {

  private static final PostUnderScreening POST =
      new PostUnderScreening(
          "",
          "Acme is better",
          new PostUnderScreening.Writer(Duration.ofDays(3), List.of(), Instant.EPOCH),
          new PostUnderScreening.Surroundings(List.of(), List.of(), List.of()));

  @Test
  void brokenRuleStopsNeitherThePostNorTheOthers() {
    RuleInForce broken =
        rule(
            1,
            post -> {
              throw new IllegalStateException("broken on purpose");
            });
    RuleInForce whole =
        rule(2, RuleKind.WORDS.criterion(new Settings(Map.of("words", "acme", "forms", ""))));

    assertThat(Screening.read(POST, List.of(broken, whole)))
        .containsExactly(new Hit(2, 1, RuleAction.FLAG, new Match(Passage.BODY, 0, 4, "Acme", 1)));
  }

  @Test
  void scopeHoldsForItsSpaceAndForLessTrust() {
    RuleScope scope = new RuleScope(7L, 2);

    assertThat(scope.holds(7, 1)).isTrue();
    assertThat(scope.holds(7, 2)).isFalse();
    assertThat(scope.holds(8, 0)).isFalse();
    assertThat(RuleScope.ALL.holds(8, 4)).isTrue();
  }

  @Test
  void maskKeepsTheFormOfTheText() {
    List<Match> found =
        List.of(new Match(Passage.BODY, 2, 7, "😀 b😀", 1), new Match(Passage.BODY, 6, 9, "x", 1));

    assertThat(Mask.cover("a 😀b 😀c d", Passage.BODY, found)).isEqualTo("a •• •• d");
    assertThat(Mask.cover("untouched", Passage.TITLE, found)).isEqualTo("untouched");
  }

  private static RuleInForce rule(long id, Criterion criterion) {
    return new RuleInForce(id, 1, RuleAction.FLAG, RuleScope.ALL, criterion);
  }
}
