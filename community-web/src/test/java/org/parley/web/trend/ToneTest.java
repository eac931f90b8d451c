package org.parley.web.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.moderation.screening.Mood;

class ToneTest {

  @Test
  void sharesAreOfWhatWasHeard() {
    Tone tone =
        Tone.of(Arrays.asList(Mood.NEGATIVE, Mood.NEGATIVE, Mood.POSITIVE, Mood.NEUTRAL, null));

    assertThat(tone).isEqualTo(new Tone(2, 1, 1, 1));
    assertThat(tone.heard()).isEqualTo(4);
    assertThat(tone.negativePercent()).isEqualTo(50);
    assertThat(tone.positivePercent()).isEqualTo(25);
  }

  @Test
  void whatWasNotHeardHasNoTone() {
    Tone tone = Tone.of(Arrays.asList(null, null));

    assertThat(tone.heard()).isZero();
    assertThat(tone.negativePercent()).isNull();
    assertThat(Tone.of(List.of()).positivePercent()).isNull();
  }
}
