package org.parley.search.lucene.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.search.SearchQuery;
import org.parley.search.SearchSort;

/** How many words of a query a post needs. */
class QueryWordsTest {

  @ParameterizedTest
  @CsvSource({
    "pump, 1, 1",
    "heat pump, 2, 1",
    "loud heat pump, 2, 1",
    "loud heat pump night, 2, 1",
    "loud heat pump night house, 1, 1",
    "the loud pump of the house, 2, 1",
  })
  void shortQueriesNeedMoreOfTheirWords(String typed, int needed, int most) {
    QueryWords words = words(typed);

    assertThat(words.needed(SearchSort.RELEVANCE)).isEqualTo(needed);
    assertThat(words.needed(SearchSort.NEWEST)).isEqualTo(words.all());
    assertThat(words.most()).isEqualTo(most);
  }

  @Test
  void everyWordIsPreferredInShortQueriesThatNeedFewer() {
    assertThat(words("loud heat pump").prefersEveryWord(2)).isTrue();
    assertThat(words("heat pump").prefersEveryWord(2)).isFalse();
    assertThat(words("why is the loud heat pump heard at night in the house").prefersEveryWord(1))
        .isFalse();
  }

  @Test
  void firstWordsOfVeryManyCount() {
    StringBuilder typed = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      typed.append("word").append((char) ('a' + i % 26)).append(i).append(' ');
    }

    assertThat(words(typed.toString()).wanted()).hasSize(32);
  }

  private static QueryWords words(String typed) {
    return QueryWords.of(SearchQuery.parse(typed + " ").text());
  }
}
