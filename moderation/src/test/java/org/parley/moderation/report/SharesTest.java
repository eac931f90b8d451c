package org.parley.moderation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.moderation.flag.FlagReason;

/** Nothing is divided by nothing. */
class SharesTest {

  @Test
  void aShareOfNothingIsNotKnown() {
    assertThat(Ratio.NONE.percent()).isNull();
    assertThat(new Ratio(0, 3).percent()).isZero();
    assertThat(new Ratio(3, 4).plus(new Ratio(0, 4)).percent()).isEqualTo(37.5);
  }

  @Test
  void aPartIsNoLargerThanItsWhole() {
    assertThatThrownBy(() -> new Ratio(2, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Ratio(-1, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whoWasNeverThereHasNoUtilisation() {
    Utilisation offline = new Utilisation(Duration.ofMinutes(5), Duration.ZERO);
    assertThat(offline.percent()).isNull();
    assertThat(offline.plus(new Utilisation(Duration.ofMinutes(10), Duration.ofHours(1))).percent())
        .isEqualTo(25);
  }

  @Test
  void starsAreAddedUp() {
    Satisfaction none = new Satisfaction(List.of(0, 0, 0, 0, 0));
    assertThat(none.mean()).isNull();
    assertThat(none.content()).isEqualTo(Ratio.NONE);
    Satisfaction some = new Satisfaction(List.of(1, 0, 0, 2, 1));
    assertThat(some.mean()).isEqualTo(3.5);
    assertThat(some.content()).isEqualTo(new Ratio(3, 4));
    assertThatThrownBy(() -> new Satisfaction(List.of(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void flagsAreAddedUpByReasonAndByFlagger() {
    FlagAccuracy flags =
        new FlagAccuracy(
            List.of(
                new FlagAccuracy.Judged(FlagReason.SPAM, 0, new Ratio(1, 2)),
                new FlagAccuracy.Judged(FlagReason.SPAM, 5, new Ratio(3, 3)),
                new FlagAccuracy.Judged(FlagReason.RUDE, 0, new Ratio(0, 1))));
    assertThat(flags.all()).isEqualTo(new Ratio(4, 6));
    assertThat(flags.of(FlagReason.SPAM)).isEqualTo(new Ratio(4, 5));
    assertThat(flags.ofBand(0)).isEqualTo(new Ratio(1, 3));
    assertThat(flags.ofBand(3)).isEqualTo(Ratio.NONE);
  }
}
