package org.parley.moderation.screening.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.moderation.screening.criterion.SamplePosts.found;
import static org.parley.moderation.screening.criterion.SamplePosts.saying;
import static org.parley.moderation.screening.criterion.SamplePosts.settings;
import static org.parley.moderation.screening.criterion.SamplePosts.titled;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.community.problem.Invalid;

class WordListTest {

  @Test
  void everyFormOfAWordIsFoundAndNoLongerWord() {
    WordList scam = words("scam\nrefund");

    assertThat(found(scam, saying("Scammers! You SCAMMED me. Refunds? Refunding? A scampi.")))
        .containsExactly("SCAMMED", "Refunds", "Refunding");
    assertThat(found(words("scammer"), saying("Scammers!"))).containsExactly("Scammers");
  }

  @Test
  void exactWordsAreFoundAsTheyStandInAnyCase() {
    WordList exact = WordList.of(new Settings(Map.of("words", "refund", "forms", "exact")));

    assertThat(found(exact, saying("REFUND, refunds, refund’s")))
        .containsExactly("REFUND", "refund’s");
  }

  @Test
  void phrasesAreFoundAcrossMarkupAndLinesAndTheLongestCounts() {
    WordList list = words("solar edge\nsolar edge inverter");

    assertThat(found(list, saying("A **solar\nedge** inverters, or solar-edge.")))
        .containsExactly("solar\nedge** inverters", "solar-edge");
  }

  @Test
  void spanStandsInTheSourceOfTitleAndBody() {
    List<Match> matches = words("acme").matches(titled("Acme's new box", "Is *Acme* good?"));

    assertThat(matches)
        .containsExactly(
            new Match(Passage.TITLE, 0, 6, "Acme's", 1), new Match(Passage.BODY, 4, 8, "Acme", 1));
  }

  @Test
  void whatCannotBeSeenHidesNothing() {
    WordList list = words("acme");

    assertThat(found(list, saying("a\u200bc\u00adme and ａｃｍｅ"))).hasSize(2);
  }

  @Test
  void wordsOfOtherScriptsAreFoundAsTheyAre() {
    assertThat(found(words("垃圾\nмошенник"), saying("这是垃圾产品, мошенник!")))
        .containsExactly("垃圾", "мошенник");
  }

  @Test
  void giantPostsAreReadInTimeInProportion() {
    String giant = "a ".repeat(25_000);
    WordList list = words("a a a a a a a b\n" + "z ".repeat(50));

    long start = System.nanoTime();
    assertThat(list.matches(saying(giant))).isEmpty();
    assertThat(System.nanoTime() - start).isLessThan(30_000_000_000L);
  }

  @Test
  void noMoreThanFiftyAreToldOfOnePost() {
    assertThat(words("spam").matches(saying("spam ".repeat(1_000)))).hasSize(Criterion.MOST);
  }

  @Test
  void listWithoutWordsIsRefused() {
    for (String nothing : List.of("", " \n ", "!?\n--")) {
      assertThatThrownBy(() -> words(nothing))
          .isInstanceOfSatisfying(
              Invalid.class, invalid -> assertThat(invalid.field()).isEqualTo("words"));
    }
    assertThatThrownBy(() -> words("x".repeat(20_001))).hasMessage("screening.too-long");
  }

  private static WordList words(String lines) {
    return WordList.of(settings("words", lines));
  }
}
