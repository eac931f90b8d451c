package org.parley.ops.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MeasuresTest {

  @Test
  void areaIsHowOftenWhatHoldsScoresAboveWhatDoesNot() {
    Curve curve =
        Curve.of(new double[] {0.9, 0.8, 0.8, 0.1}, new boolean[] {true, true, false, false});

    assertThat(curve.area()).isEqualTo((2 + 1.5) / 4);
  }

  @Test
  void intervalHoldsTheAreaAndShrinksWithMoreTexts() {
    Curve few = noisy(100);
    Curve many = noisy(3000);

    assertThat(few.area()).isBetween(few.low(), few.high());
    assertThat(many.high() - many.low()).isLessThan((few.high() - few.low()) / 2);
  }

  @Test
  void scoresWithoutKnowledgeHaveAnAreaOfOneHalf() {
    assertThat(Curve.of(new double[] {0.5, 0.5, 0.5}, new boolean[] {true, false, false}).area())
        .isEqualTo(0.5);
  }

  @Test
  void microIsTheShareOfRightOnesAndMacroTheMeanOfLabels() {
    Confusion confusion =
        Confusion.of(
            List.of("yes", "no"),
            List.of("yes", "yes", "no", "no", "no"),
            List.of("yes", "no", "no", "no", "yes"));

    assertThat(confusion.microF1()).isEqualTo(0.6);
    assertThat(confusion.precision(0)).isEqualTo(0.5);
    assertThat(confusion.recall(1)).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(confusion.macroF1()).isCloseTo((0.5 + 2 / 3.0) / 2, within(1e-12));
  }

  @Test
  void calibrationIsTheDistanceFromWhatHappened() {
    Scored sure = new Scored(new double[] {1, 1, 0, 0}, new boolean[] {true, false, false, false});

    assertThat(sure.calibration(10)).isEqualTo(0.25);
  }

  @Test
  void thresholdDividesBestAndLiesInTheMiddleWhereItMay() {
    assertThat(new Scored(new double[] {0.9, 0.1}, new boolean[] {true, false}).bestThreshold())
        .isEqualTo(0.5);
    assertThat(new Scored(new double[] {0.9, 0.7}, new boolean[] {true, false}).bestThreshold())
        .isBetween(0.7, 0.9);
  }

  private static Curve noisy(int texts) {
    SplittableRandom random = new SplittableRandom(3);
    double[] scores = new double[texts];
    boolean[] holds = new boolean[texts];
    for (int i = 0; i < texts; i++) {
      holds[i] = random.nextBoolean();
      scores[i] = random.nextDouble() + (holds[i] ? 0.3 : 0);
    }
    return Curve.of(scores, holds);
  }
}
