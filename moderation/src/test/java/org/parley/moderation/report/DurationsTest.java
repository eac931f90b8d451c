package org.parley.moderation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DurationsTest {

  @Test
  void ofNoneThereIsNoTime() {
    assertThat(Durations.of(List.of())).isEqualTo(Durations.NONE);
    assertThat(Durations.NONE.median()).isNull();
  }

  @Test
  void ofOneItIsThatOne() {
    assertThat(minutes(7))
        .isEqualTo(new Durations(1, Duration.ofMinutes(7), Duration.ofMinutes(7)));
  }

  @Test
  void percentilesAreTimesThatHappenedInWhateverOrder() {
    assertThat(minutes(40, 10, 30, 20))
        .isEqualTo(new Durations(4, Duration.ofMinutes(20), Duration.ofMinutes(40)));
    assertThat(minutes(10, 9, 8, 7, 6, 5, 4, 3, 2, 1))
        .isEqualTo(new Durations(10, Duration.ofMinutes(5), Duration.ofMinutes(9)));
    assertThat(minutes(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11))
        .isEqualTo(new Durations(11, Duration.ofMinutes(6), Duration.ofMinutes(10)));
  }

  @Test
  void aCountWithoutItsTimesIsNone() {
    assertThatThrownBy(() -> new Durations(2, null, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Durations(0, Duration.ZERO, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Durations minutes(long... minutes) {
    return Durations.of(LongStream.of(minutes).mapToObj(Duration::ofMinutes).toList());
  }
}
