package org.parley.ops.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The figures, against sums made by hand. */
class RankingTest {

  private static final Map<String, Integer> GAINS = Map.of("a", 3, "b", 2, "c", 1);

  /** Found at 1 and 3 of 4; one is missing: (1/1 + 2/3) / 3. */
  @Test
  void averagePrecisionCountsWhatWasNotFound() {
    Ranking ranking = new Ranking(List.of("b", "x", "a", "y"), GAINS);

    assertThat(ranking.averagePrecision()).isCloseTo((1 + 2 / 3.0) / 3, within(1e-9));
    assertThat(ranking.recall(1)).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(ranking.recall(100)).isCloseTo(2 / 3.0, within(1e-9));
  }

  /** Got 2/1 + 0/1.58496 + 3/2; best 3/1 + 2/1.58496 + 1/2 = 4.76186. */
  @Test
  void ndcgDiscountsGainsByTheLogarithmOfTheRank() {
    Ranking ranking = new Ranking(List.of("b", "x", "a", "y"), GAINS);

    assertThat(ranking.ndcg(10)).isCloseTo(3.5 / 4.761860, within(1e-6));
    assertThat(ranking.ndcg(2))
        .as("best of two: 3 + 2/1.58496")
        .isCloseTo(2 / 4.261860, within(1e-6));
  }

  @Test
  void bestOrderIsOneAndNothingFoundIsZero() {
    Ranking best = new Ranking(List.of("a", "b", "c"), GAINS);
    Ranking nothing = new Ranking(List.of(), GAINS);

    assertThat(best.averagePrecision()).isEqualTo(1);
    assertThat(best.ndcg(10)).isCloseTo(1, within(1e-9));
    assertThat(nothing.averagePrecision()).isZero();
    assertThat(nothing.ndcg(10)).isZero();
    assertThat(nothing.recall(100)).isZero();
  }

  @Test
  void nothingRelevantIsNoQuestion() {
    assertThatThrownBy(() -> new Ranking(List.of("a"), Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Of four values the second is the median by nearest rank, and the last the 99th. */
  @Test
  void percentilesAreByNearestRank() {
    assertThat(Figures.percentile(List.of(40L, 10L, 30L, 20L), 50)).isEqualTo(20);
    assertThat(Figures.percentile(List.of(40L, 10L, 30L, 20L), 99)).isEqualTo(40);
    assertThat(Figures.percentile(List.of(7L), 50)).isEqualTo(7);
  }
}
