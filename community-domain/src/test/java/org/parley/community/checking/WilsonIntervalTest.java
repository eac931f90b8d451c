package org.parley.community.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WilsonIntervalTest {

  /** The figures are those of R's {@code prop.test(8, 10, correct = FALSE)}. */
  @Test
  void eightOfTenMayBeHalfOrNearlyAll() {
    WilsonInterval interval = WilsonInterval.of(8, 10);

    assertThat(interval.low()).isCloseTo(0.4902, within(0.0001));
    assertThat(interval.high()).isCloseTo(0.9433, within(0.0001));
  }

  @Test
  void allOfFewIsNoCertaintyAndNothingSaysNothing() {
    assertThat(WilsonInterval.of(2, 2).low()).isCloseTo(0.3424, within(0.0001));
    assertThat(WilsonInterval.of(2, 2).high()).isEqualTo(1);
    assertThat(WilsonInterval.of(0, 3).low()).isEqualTo(0);
    assertThat(WilsonInterval.of(0, 0)).isEqualTo(new WilsonInterval(0, 1));
  }

  @Test
  void moreGoodOnesThanThereAreIsNonsense() {
    assertThatThrownBy(() -> WilsonInterval.of(3, 2)).isInstanceOf(IllegalArgumentException.class);
  }
}
