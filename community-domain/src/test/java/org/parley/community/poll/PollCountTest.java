package org.parley.community.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PollCountTest {

  private static final List<PollView.Option> OPTIONS =
      List.of(
          new PollView.Option(11, "Red"),
          new PollView.Option(12, "Green"),
          new PollView.Option(13, "Blue"));

  @Test
  void singleChoicesAreCountedInTheOrderOfThePoll() {
    PollResult result = count(PollKind.SINGLE, Map.of("13", 5, "11", 3)).result(10);

    assertThat(result.ballots()).isEqualTo(8);
    assertThat(result.shares()).extracting(Share::votes).containsExactly(3, 0, 5);
    assertThat(result.shares()).extracting(Share::percent).containsExactly(37.5, 0.0, 62.5);
    assertThat(result.shares().stream().filter(result::leads))
        .extracting(Share::key)
        .containsExactly(13L);
    assertThat(result.isValid()).isFalse();
  }

  @Test
  void severalChoicesCountOnceEachOfAllBallots() {
    PollResult result = count(PollKind.MULTIPLE, Map.of("11 12", 2, "12", 1, "12 13", 1)).result(4);

    assertThat(result.ballots()).isEqualTo(4);
    assertThat(result.shares()).extracting(Share::votes).containsExactly(2, 4, 1);
    assertThat(result.shares().get(1).percent()).isEqualTo(100);
    assertThat(result.isValid()).isTrue();
  }

  @Test
  void scaleHasMeanMedianAndDistribution() {
    PollCount count =
        new PollCount(
            PollKind.SCALE,
            new PollRange(-2, 2, "", ""),
            List.of(),
            Map.of("-2", 1, "1", 2, "2", 1));

    PollResult result = count.result(null);

    assertThat(result.shares()).extracting(Share::key).containsExactly(-2L, -1L, 0L, 1L, 2L);
    assertThat(result.shares()).extracting(Share::votes).containsExactly(1, 0, 0, 2, 1);
    assertThat(result.scale().mean()).isEqualTo(0.5);
    assertThat(result.scale().median()).isEqualTo(1);
    assertThat(result.scale().recommendation()).isNull();
  }

  /** Ten answers: 10 10 9 9 9 are promoters, 8 7 are passive, 6 3 0 are detractors. */
  @Test
  void zeroToTenHasARecommendation() {
    Map<String, Integer> urn = Map.of("10", 2, "9", 3, "8", 1, "7", 1, "6", 1, "3", 1, "0", 1);

    ScaleFigures figures =
        new PollCount(PollKind.SCALE, new PollRange(0, 10, "", ""), List.of(), urn)
            .result(null)
            .scale();

    assertThat(figures.recommendation()).isEqualTo(20);
    assertThat(figures.mean()).isCloseTo(7.1, within(1e-9));
    assertThat(figures.median()).isEqualTo(8.5);
  }

  @Test
  void nothingCastIsNoResultToBoastOf() {
    assertThat(count(PollKind.RANKED, Map.of()).result(null).winner()).isNull();
    assertThat(count(PollKind.SINGLE, Map.of()).result(null).shares())
        .allSatisfy(share -> assertThat(share.rounded()).isZero());
    PollResult scale =
        new PollCount(PollKind.SCALE, new PollRange(1, 5, "", ""), List.of(), Map.of()).result(1);
    assertThat(scale.scale()).isNull();
    assertThat(scale.isValid()).isFalse();
  }

  @Test
  void rankedBallotsAreRunOff() {
    PollResult result = count(PollKind.RANKED, Map.of("11", 4, "12 13", 3, "13 12", 2)).result(3);

    assertThat(result.shares()).extracting(Share::votes).containsExactly(4, 3, 2);
    assertThat(result.rounds()).hasSize(2);
    assertThat(result.winner()).isEqualTo(12);
    assertThat(result.leads(result.shares().get(1))).isTrue();
    assertThat(result.leads(result.shares().get(0))).isFalse();
  }

  private static PollCount count(PollKind kind, Map<String, Integer> urn) {
    return new PollCount(kind, new PollRange(1, 3, "", ""), OPTIONS, urn);
  }
}
