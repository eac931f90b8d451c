package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.community.problem.Invalid;
import org.parley.search.SearchClause.Match;

class SearchQueryTest {

  @Test
  void wordsPhrasesAndExclusionsAreToldApart() {
    SearchText text = SearchQuery.parse("heat  \"solar panel\" -noise -\"at night\" pum").text();

    assertThat(text.wanted())
        .containsExactly(
            new SearchClause("heat", Match.WORD),
            new SearchClause("solar panel", Match.PHRASE),
            new SearchClause("pum", Match.BEGINNING));
    assertThat(text.unwanted())
        .containsExactly(
            new SearchClause("noise", Match.WORD), new SearchClause("at night", Match.PHRASE));
  }

  @Test
  void openQuoteReachesToTheEnd() {
    assertThat(SearchQuery.parse("a \"b c").text().wanted())
        .containsExactly(new SearchClause("a", Match.WORD), new SearchClause("b c", Match.PHRASE));
  }

  @Test
  void hyphenWithinAWordIsNoMinus() {
    assertThat(SearchQuery.parse("wi-fi").text().unwanted()).isEmpty();
  }

  @Test
  void marksAloneAreBlank() {
    assertThat(SearchQuery.parse(" - \"\" \u200b \ud800 ").text().isBlank()).isTrue();
    assertThat(SearchQuery.parse(null).text().isBlank()).isTrue();
  }

  @Test
  void typographicQuotesAreQuotesAndApostrophesAreNot() {
    assertThat(SearchQuery.parse("\u201eb c\u201c Anna\u2019s ").text().wanted())
        .containsExactly(
            new SearchClause("b c", Match.PHRASE), new SearchClause("Anna's", Match.WORD));
  }

  @Test
  void nobodyTypesThatMuch() {
    assertThatThrownBy(() -> SearchQuery.parse("a ".repeat(65)))
        .isInstanceOf(Invalid.class)
        .hasMessage("search.too-many-words");
    assertThatThrownBy(() -> SearchQuery.parse("a".repeat(1_001)))
        .isInstanceOf(Invalid.class)
        .hasMessage("search.too-long");
  }

  @Test
  void filtersReadNamesAsPeopleWriteThem() {
    SearchFilter filter = SearchFilter.NONE.in(List.of(" Help ", "")).by(" Anna ").ofType("answer");

    assertThat(filter.spaces()).containsExactly("help");
    assertThat(filter.author()).isEqualTo("anna");
    assertThatThrownBy(() -> SearchFilter.NONE.ofType("poll")).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> SearchSort.of("oldest")).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> SearchQuery.parse("a").limitedTo(101)).isInstanceOf(Invalid.class);
  }
}
