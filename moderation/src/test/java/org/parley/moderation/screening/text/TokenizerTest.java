package org.parley.moderation.screening.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TokenizerTest {

  @Test
  void wordsMarksSignsAndOthersAreTakenApart() {
    String text =
        "@Acme: don’t SHOUT :-) 😡 see https://acme.example/x?y=1, `code();` b*tch 3,50 €!!";

    assertThat(forms(text))
        .containsExactly(
            "@", ":", "don't", "shout", ":-)", "😡", "see", "://", "`", "b*tch", "0", "€", "!!");
  }

  @Test
  void everySpanHoldsWhatWasWritten() {
    String text = "Sooo <b>good</b> &amp; cheap… NOT!?";

    assertThat(Tokenizer.tokens(text))
        .isNotEmpty()
        .allSatisfy(token -> assertThat(token.span().of(text)).isEqualTo(token.written()));
  }

  @Test
  void markupAndEntitiesSayNothing() {
    assertThat(forms("<p>fine &amp; good</p>")).containsExactly("fine", "good");
  }

  @Test
  void codeIsOneThingHoweverRudeItIs() {
    assertThat(forms("kill it:\n```\nkill -9 $(pgrep idiot)\n```"))
        .containsExactly("kill", "it", ":", "`");
  }

  @Test
  void lettersDrawnOutAreCutToTwo() {
    Token token = Tokenizer.tokens("sloooooow").get(0);

    assertThat(token.form()).isEqualTo("sloow");
    assertThat(token.isDrawnOut()).isTrue();
  }

  @Test
  void shoutingNeedsTwoCapitalsAndNothingSmall() {
    assertThat(Tokenizer.tokens("NOW Now I").stream().map(Token::isShouted))
        .containsExactly(true, false, false);
  }

  @Test
  void hostileTextsAreReadInTime() {
    List<String> hostile =
        List.of(
            "<".repeat(100_000),
            "`".repeat(100_000),
            "a*".repeat(100_000),
            "<pre>".repeat(40_000),
            ":-".repeat(100_000),
            "a@".repeat(100_000),
            "&#".repeat(100_000),
            "'a".repeat(100_000));

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> hostile.forEach(Tokenizer::tokens));
  }

  @Test
  void anyTextCanBeRead() {
    SplittableRandom random = new SplittableRandom(4);
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      random.ints(60, 0, 0x3000).forEach(c -> text.append((char) c));
      text.append((char) 0xD83D);
      assertThatCode(() -> Tokenizer.tokens(text.toString())).doesNotThrowAnyException();
    }
  }

  private static List<String> forms(String text) {
    return Tokenizer.tokens(text).stream().map(Token::form).toList();
  }
}
