package org.parley.moderation.screening.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RudeWordsTest {

  @Test
  void masksAreSeenThrough() {
    assertThat(kind("idiot")).contains(RudeWords.Kind.INSULT);
    assertThat(kind("b*tch")).contains(RudeWords.Kind.INSULT);
    assertThat(kind("sh1t")).contains(RudeWords.Kind.SWEAR);
    assertThat(kind("m0r0n")).contains(RudeWords.Kind.INSULT);
  }

  @Test
  void plainWordsAreNotRudeHoweverTheyLook() {
    assertThat(kind("class")).isEmpty();
    assertThat(kind("Scunthorpe")).isEmpty();
    assertThat(kind("mp3")).isEmpty();
    assertThat(kind("1080p")).isEmpty();
    assertThat(kind("C*")).isEmpty();
  }

  private static Optional<RudeWords.Kind> kind(String word) {
    return RudeWords.kind(Tokenizer.tokens(word).get(0));
  }
}
