package org.parley.search.lucene.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OwnWordsTest {

  @Test
  void marksPartRunsOfWords() {
    assertThat(OwnWords.runs("The grey-ish screen, v2.3.1 came (again)\nand I wait"))
        .containsExactly(
            List.of("The", "grey", "ish", "screen"),
            List.of("v2.3.1", "came"),
            List.of("again"),
            List.of("and", "I", "wait"));
    assertThat(OwnWords.runs(" ... ")).isEmpty();
  }

  @Test
  void onlySoMuchOfAPostIsCounted() {
    List<List<String>> runs = OwnWords.runs("word ".repeat(10_000));

    assertThat(runs).hasSize(1);
    assertThat(runs.get(0)).hasSize(OwnWords.LONGEST_TEXT / 5);
    assertThat(OwnWords.runs("a " + "b".repeat(200) + " c"))
        .containsExactly(List.of("a"), List.of("c"));
  }

  @Test
  void commonWordsOfManyLanguagesSayNothing() {
    assertThat(List.of("the", "would", "und", "avec", "para", "nao", "inte", "thanks"))
        .allMatch(CommonWords.ALL::isCommon);
    assertThat(List.of("battery", "wallbox", "restart")).noneMatch(CommonWords.ALL::isCommon);
    assertThat(CommonWords.ALL.stem("inverters")).isEqualTo(CommonWords.ALL.stem("inverter"));
  }
}
