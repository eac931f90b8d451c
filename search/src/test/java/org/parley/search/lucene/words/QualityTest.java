package org.parley.search.lucene.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QualityTest {

  private static final long DAY = 20_000;

  @Test
  void allOfItFitsInOneNumber() {
    Quality best = new Quality(true, true, 123_456, DAY);
    Quality plain = new Quality(false, true, 0, 0);

    assertThat(Quality.unpacked(best.packed())).isEqualTo(best);
    assertThat(Quality.unpacked(plain.packed())).isEqualTo(plain);
  }

  @Test
  void whatIsOutOfRangeIsTheNearestThatIsNot() {
    Quality odd = new Quality(false, false, -3, -1);
    Quality loud = new Quality(false, false, Integer.MAX_VALUE, DAY);

    assertThat(odd).isEqualTo(new Quality(false, false, 0, 0));
    assertThat(Quality.unpacked(loud.packed())).isEqualTo(loud);
  }

  /** 1 + 0.1 + 0.1 + 0.15 · 5/10 + 0.05 · ½. */
  @Test
  void factorAddsWhatEachIsWorth() {
    Quality quality = new Quality(true, true, 5, DAY - 730);

    assertThat(quality.factor(DAY)).isCloseTo(1.3, within(1e-6));
  }

  @Test
  void factorIsBounded() {
    assertThat(new Quality(false, false, 0, 0).factor(DAY)).isBetween(1.0, 1.001);
    assertThat(new Quality(true, true, Integer.MAX_VALUE, DAY).factor(DAY)).isBetween(1.39, 1.4001);
  }
}
