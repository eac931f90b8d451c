package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.community.problem.Invalid;
import org.parley.search.Condition.Between;
import org.parley.search.Condition.OneOf;
import org.parley.search.SearchClause.Match;

/** What operators in a text mean. */
class SearchOperatorsTest {

  @ParameterizedTest
  @CsvSource({
    "user:anna, AUTHOR, anna, false",
    "USER:Anna, AUTHOR, anna, false",
    "user:@anna, AUTHOR, anna, false",
    "-user:anna, AUTHOR, anna, true",
    "tag:c++, TAG, c++, false",
    "Tag:#Heat, TAG, heat, false",
    "tag:\"heat pump\", TAG, heat pump, false",
    "-tag:loud, TAG, loud, true",
    "space:help, SPACE, help, false",
    "is:answered, ANSWERED, true, false",
    "is:unanswered, ANSWERED, false, false",
    "-is:answered, ANSWERED, true, true",
    "IS:Verified, VERIFIED, true, false",
    "is:accepted, ACCEPTED, true, false",
    "is:question, TYPE, QUESTION, false",
    "is:idea, TYPE, IDEA, false",
    "-is:comment, TYPE, COMMENT, true",
    "thread:0123, THREAD, 123, false"
  })
  void operatorNarrows(String typed, SearchField field, String value, boolean negated) {
    SearchText text = read(typed);

    assertThat(text.conditions()).containsExactly(new OneOf(field, Set.of(value), negated));
    assertThat(text.wanted()).isEmpty();
    assertThat(text.isBlank()).isFalse();
  }

  @Test
  void wordsAndOperatorsStandInAnyOrder() {
    SearchText text = read("tag:heat pump user:anna -noise \"at night\" is:answered lou");

    assertThat(text.conditions()).hasSize(3);
    assertThat(text.wanted())
        .extracting(SearchClause::text)
        .containsExactly("pump", "at night", "lou");
    assertThat(text.unwanted()).extracting(SearchClause::text).containsExactly("noise");
  }

  @ParameterizedTest
  @CsvSource({
    "after:2026-01-31, 2026-01-31T00:00:00Z,",
    "after:2026-02, 2026-02-01T00:00:00Z,",
    "after:2026, 2026-01-01T00:00:00Z,",
    "-before:2026-01-31, 2026-01-31T00:00:00Z,",
    "before:2026-01-31,, 2026-01-31T00:00:00Z",
    "-after:2026-01-31,, 2026-01-31T00:00:00Z"
  })
  void daysAreThoseOfUtc(String typed, Instant from, Instant until) {
    assertThat(read(typed).conditions()).containsExactly(new Between(from, until));
  }

  @ParameterizedTest
  @CsvSource({
    "after:yesterday?, search.date",
    "before:2026-13-01, search.date",
    "after:2026-02-30, search.date",
    "after:+999999999-01-01, search.date",
    "after:-999999999-01-01, search.date",
    "is:nonsense, search.is",
    "-is:nonsense, search.is",
    "thread:x, search.thread",
    "thread:99999999999999999999, search.thread",
    "*foo, search.wildcard",
    "f*, search.wildcard",
    "?oo, search.wildcard",
    "fo*o*o*o*o*, search.wildcard",
    "foo* AND ba* ba*a ba*b ba*c, search.wildcards",
    "foo OR tag:x, search.or",
    "tag:x OR foo, search.or",
    "foo OR -bar, search.or",
    "user:a OR tag:b, search.or",
    "after:2026 OR before:2025, search.or"
  })
  void wrongValuesAreNamed(String typed, String code) {
    assertThatThrownBy(() -> read(typed))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid -> {
              assertThat(invalid.field()).isEqualTo("q");
              assertThat(invalid.code()).isEqualTo(code);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http:foo",
        "title:x",
        "user:",
        "tag: ",
        ":x",
        "c:\\windows",
        "what?",
        "*",
        "**",
        "a*b=c",
        "List<?>",
        "x?y:z",
        "http://x.org/?a=b*",
        "isanswered",
        "OR",
        "or"
      })
  void whatIsNoOperatorIsWords(String typed) {
    SearchText text = read(typed);

    assertThat(text.conditions()).isEmpty();
    assertThat(text.wanted()).hasSize(1);
    assertThat(text.wanted().get(0).match()).isIn(Match.WORD, Match.BEGINNING);
  }

  @Test
  void quotedOperatorIsAPhrase() {
    assertThat(read("\"tag:x\"").wanted()).containsExactly(new SearchClause("tag:x", Match.PHRASE));
    assertThat(read("\"int*\"").wanted()).containsExactly(new SearchClause("int*", Match.PHRASE));
  }

  @Test
  void wildcardsStandWithinWords() {
    assertThat(read("inver*").wanted()).containsExactly(wildcard("inver*"));
    assertThat(read("in?erter x").wanted()).startsWith(wildcard("in?erter"));
    assertThat(read("inver**!").wanted()).containsExactly(wildcard("inver*"));
    assertThat(read("in?er*?").wanted()).as("a question").containsExactly(wildcard("in?er*"));
    assertThat(read("-inver*").unwanted()).containsExactly(wildcard("inver*"));
  }

  @Test
  void orStandsBetweenAlternatives() {
    SearchText text = read("a OR \"b c\" OR dd* e or f");

    assertThat(text.wanted()).hasSize(4);
    assertThat(text.wanted().get(0).match()).isEqualTo(Match.ANY);
    assertThat(text.wanted().get(0).alternatives())
        .containsExactly(
            new SearchClause("a", Match.WORD),
            new SearchClause("b c", Match.PHRASE),
            wildcard("dd*"));
  }

  @Test
  void orWithoutNeighboursIsAWord() {
    assertThat(read("OR a").wanted()).hasSize(2);
    assertThat(read("a OR ").wanted()).hasSize(2);
    assertThat(read("a OR OR b").wanted()).hasSize(2);
  }

  @Test
  void ofWhatAPostHasOnceAnyWillDo() {
    assertThat(read("user:a user:B -user:c").conditions())
        .containsExactlyInAnyOrder(
            new OneOf(SearchField.AUTHOR, Set.of("a", "b"), false),
            new OneOf(SearchField.AUTHOR, Set.of("c"), true));
    assertThat(read("is:question is:idea").conditions())
        .containsExactly(new OneOf(SearchField.TYPE, Set.of("QUESTION", "IDEA"), false));
    assertThat(read("tag:a tag:b").conditions()).hasSize(2);
    assertThat(read("tag:a OR tag:b").conditions())
        .containsExactly(new OneOf(SearchField.TAG, Set.of("a", "b"), false));
  }

  @Test
  void titleHasNoOperators() {
    SearchText text = SearchText.ofTitle("user:anna THIS OR that* is:nonsense");

    assertThat(text.conditions()).isEmpty();
    assertThat(text.wanted()).extracting(SearchClause::match).doesNotContain(Match.ANY);
  }

  @Test
  void nobodyTypesThatMuch() {
    assertThatThrownBy(() -> read("tag:a ".repeat(65))).hasMessage("search.too-many-words");
    assertThatThrownBy(() -> read("a OR ".repeat(70) + "a")).hasMessage("search.too-many-words");
  }

  private static SearchText read(String typed) {
    return SearchQuery.parse(typed).text();
  }

  private static SearchClause wildcard(String pattern) {
    return new SearchClause(pattern, Match.WILDCARD);
  }
}
