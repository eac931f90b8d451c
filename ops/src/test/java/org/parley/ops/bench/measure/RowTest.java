package org.parley.ops.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowTest {

  private final Row row = new Row(new Target("home-visitor", "/", Load.get("/")), 1);

  @Test
  void theMedianOfItsRunsCountsAndTheRatioIsThatOfPairs() {
    row.warmedUp(SampleFigures.result(100, 500, Map.of()));
    row.add(SampleFigures.sample(3, 1, 100, 500));
    row.add(SampleFigures.sample(5, 3, 50, 500));
    row.add(SampleFigures.sample(1, 1, 200, 500));
    List<Sample> floor =
        List.of(
            SampleFigures.sample(1, 0, 900, 500),
            SampleFigures.sample(4, 0, 300, 500),
            SampleFigures.sample(0.1, 0, 2_000, 500));

    Figures figures = Figures.of(row, 77, floor, List.of());

    assertThat(figures.millis()).isEqualTo(new Figures.Millis(4, 3, 1, 2, 8));
    assertThat(figures.speed().perSecond()).isCloseTo(100, within(1e-9));
    assertThat(figures.bytes()).isCloseTo(500, within(1e-9));
    assertThat(figures.toStatic()).as("of 4, 2 and 20").isCloseTo(4, within(1e-9));
    assertThat(figures.toServlet()).isZero();
    assertThat(figures.posts()).isEqualTo(77);
  }

  @Test
  void anErrorMakesItFail() {
    row.warmedUp(SampleFigures.result(100, 500, Map.of("unexpected", 1L)));

    assertThat(row.isFaulty()).isTrue();
    assertThat(Figures.of(row, 1, List.of(), List.of()).fault())
        .isEqualTo("of 100 requests, wrong: 1 unexpected");
  }

  @Test
  void answersOfAnotherLengthMakeItFail() {
    row.warmedUp(SampleFigures.result(100, 50_000, Map.of()));
    row.add(SampleFigures.sample(1, 0, 100, 44_500));
    assertThat(row.isFaulty()).isFalse();

    row.add(SampleFigures.sample(1, 0, 100, 900));

    assertThat(row.fault()).isEqualTo("answers of 900 bytes where 50000 were expected");
  }
}
