package org.parley.community.expertise.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankFormulasTest {

  private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

  @Test
  void wilsonsBoundIsThatOfTheTextbook() {
    assertThat(Wilson.lowerBound(0, 0)).isZero();
    assertThat(Wilson.lowerBound(0, 10)).isZero();
    assertThat(Wilson.lowerBound(10, 10)).isCloseTo(0.7225, within(1e-4));
    assertThat(Wilson.lowerBound(12, 15)).isCloseTo(0.5481, within(1e-4));
    assertThat(Wilson.lowerBound(90, 100)).isGreaterThan(Wilson.lowerBound(3, 3));
  }

  @Test
  void theZScoreCountsAnswersAgainstQuestions() {
    assertThat(ZScore.of(0, 0)).isZero();
    assertThat(ZScore.of(16, 0)).isEqualTo(4);
    assertThat(ZScore.of(8, 8)).isZero();
    assertThat(ZScore.of(0, 9)).isEqualTo(-3);
  }

  @Test
  void whoHelpsHelpersRanksAboveWhoHelpsBeginners() {
    // b helped a; c helped b: as in figure 4 of Zhang, Ackerman and Adamic
    Map<Long, Double> ranks =
        ExpertiseRank.of(List.of(new Tie(1, 2), new Tie(2, 3), new Tie(4, 5)), Map.of());

    assertThat(ranks.get(1L)).isCloseTo(0.15, within(1e-9));
    assertThat(ranks.get(2L)).isCloseTo(0.15 + 0.85 * 0.15, within(1e-9));
    assertThat(ranks.get(3L)).isCloseTo(0.15 + 0.85 * 0.2775, within(1e-9));
    assertThat(ranks.get(5L)).isLessThan(ranks.get(3L));
  }

  @Test
  void aWarmStartEndsWhereAColdOneDoes() {
    List<Tie> helped =
        List.of(new Tie(1, 2), new Tie(2, 3), new Tie(3, 1), new Tie(1, 3), new Tie(4, 1));

    Map<Long, Double> cold = ExpertiseRank.of(helped, Map.of());
    Map<Long, Double> warm = ExpertiseRank.of(helped, Map.of(1L, 9.0, 2L, 0.2, 3L, 4.0));

    cold.forEach((member, rank) -> assertThat(warm.get(member)).isCloseTo(rank, within(1e-8)));
  }

  @Test
  void whatFadesHalvesInAHalfLifeAndAddsUp() {
    double mass = LogMass.of(4, NOW, 180);

    assertThat(LogMass.at(mass, NOW, 180)).isCloseTo(4, within(1e-9));
    assertThat(LogMass.at(mass, NOW.plus(Duration.ofDays(180)), 180)).isCloseTo(2, within(1e-9));
    double sum = LogMass.plus(mass, LogMass.of(1, NOW.plus(Duration.ofDays(180)), 180));
    assertThat(LogMass.at(sum, NOW.plus(Duration.ofDays(180)), 180)).isCloseTo(3, within(1e-9));
    assertThat(LogMass.minus(mass, mass)).isEqualTo(LogMass.NONE);
    assertThat(LogMass.plus(LogMass.NONE, LogMass.NONE)).isEqualTo(LogMass.NONE);
  }

  @Test
  void runningSumsSayTheSameAfterDecades() {
    DecayedSums sums = new DecayedSums(7);
    sums.add(3, 1, 16_000);
    sums.add(3, 1, 16_007);
    assertThat(sums.at(3, 16_007)).isCloseTo(1.5, within(1e-9));

    sums.add(3, 1, 26_000);
    assertThat(sums.at(3, 26_007)).isCloseTo(0.5, within(1e-9));
    assertThat(sums.total(26_000)).isCloseTo(1, within(1e-9));
    assertThat(sums.at(99, 26_000)).isZero();
  }

  @Test
  void titlesAreComparedByWordsWithoutCaseAndPlural() {
    assertThat(Terms.of("Why do my Batteries swell? (Battery, C++, v2.1.)"))
        .containsExactly("why", "do", "my", "battery", "swell", "c++", "v2.1");
  }
}
