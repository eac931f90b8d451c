package org.parley.moderation.screening.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ToneTest {

  @Test
  void goodIsAboveNothingAndNothingAboveBad() {
    assertThat(tone("a great phone")).isGreaterThan(0.3);
    assertThat(tone("a phone")).isZero();
    assertThat(tone("a terrible phone")).isLessThan(-0.3);
  }

  @Test
  void negationTurns() {
    assertThat(tone("it is not good")).isNegative();
    assertThat(tone("it isn't bad")).isPositive();
  }

  @Test
  void negationEndsWithItsClause() {
    assertThat(negated("I do not know, good luck")).isEqualTo("know");
    assertThat(negated("never had one single minute of trouble"))
        .isEqualTo("had one single minute");
  }

  @Test
  void intensifiersCapitalsAndMarksRaise() {
    assertThat(tone("very good")).isGreaterThan(tone("good"));
    assertThat(tone("it is GOOD")).isGreaterThan(tone("it is good"));
    assertThat(tone("good!!")).isGreaterThan(tone("good"));
    assertThat(tone("slightly bad")).isGreaterThan(tone("bad"));
  }

  @Test
  void whatComesAfterButCountsMore() {
    assertThat(tone("nice phone but awful battery")).isNegative();
    assertThat(tone("awful battery but nice phone")).isPositive();
  }

  @Test
  void emoticonsAndEmojiHaveATone() {
    assertThat(tone("done :)")).isPositive();
    assertThat(tone("done 😡")).isNegative();
  }

  private static double tone(String text) {
    return Tone.of(Tokenizer.tokens(text)).compound();
  }

  private static String negated(String text) {
    List<Token> tokens = Tokenizer.tokens(text);
    var reach = Negation.reach(tokens);
    return IntStream.range(0, tokens.size())
        .filter(reach::get)
        .mapToObj(i -> tokens.get(i).form())
        .collect(Collectors.joining(" "));
  }
}
