package org.parley.community.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThreeWayTest {

  private static final String BASE = "Press the red button and wait.";

  @Test
  void takesOverWhatOnlyOneChanged() {
    ThreeWay merge =
        ThreeWay.merge(
            BASE, "Press the red button and wait a minute.", "Press the blue button and wait.");

    assertThat(merge.hasConflict()).isFalse();
    assertThat(merge.text()).isEqualTo("Press the blue button and wait a minute.");
  }

  @Test
  void sameChangeOnBothSidesIsNoConflict() {
    String same = "Press the blue button and wait.";

    assertThat(ThreeWay.merge(BASE, same, same).text()).isEqualTo(same);
    assertThat(ThreeWay.merge(BASE, same, same).hasConflict()).isFalse();
  }

  @Test
  void keepsAllWordingsOfAConflict() {
    ThreeWay merge =
        ThreeWay.merge(BASE, "Press the green button and wait.", "Press the blue button and wait.");

    assertThat(merge.pieces()).contains(new ThreeWay.Piece("red", "green", "blue"));
    assertThat(merge.text()).isEqualTo("Press the green button and wait.");
  }

  @Test
  void whatOneRemovedAndTheOtherChangedIsAConflict() {
    assertThat(ThreeWay.merge(BASE, "Wait.", "Press the blue button and wait.").hasConflict())
        .isTrue();
  }

  @Test
  void differentWordsAtTheSamePlaceAreAConflict() {
    assertThat(ThreeWay.merge("a c", "a x c", "a y c").hasConflict()).isTrue();
  }

  @Test
  void unchangedSideYieldsToTheOther() {
    assertThat(ThreeWay.merge(BASE, BASE, "New").text()).isEqualTo("New");
    assertThat(ThreeWay.merge(BASE, "New", BASE).text()).isEqualTo("New");
    assertThat(ThreeWay.merge("", "", "New").text()).isEqualTo("New");
  }
}
