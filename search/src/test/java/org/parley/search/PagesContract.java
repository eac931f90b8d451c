package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.search.SamplePosts.question;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.community.problem.Invalid;

/** Page after page, every hit once. */
public abstract class PagesContract extends IndexContract {

  @ParameterizedTest
  @MethodSource("walks")
  void pagesHoldEveryHitOnce(SearchQuery query) {
    index(
        LongStream.rangeClosed(1, 47)
            .mapToObj(id -> question(id, "Water", "water ".repeat((int) (id % 5) + 1)))
            .toArray(PostDocument[]::new));

    List<Long> walked = new ArrayList<>();
    SearchMatches page = find(query, SamplePosts.everybody());
    walked.addAll(ids(page));
    while (page.next() != null) {
      assertThat(page.total()).isEqualTo(47);
      page = find(query.startingAfter(page.next()), SamplePosts.everybody());
      assertThat(page.items()).isNotEmpty();
      walked.addAll(ids(page));
    }

    assertThat(walked).doesNotHaveDuplicates().hasSize(47);
  }

  static Stream<SearchQuery> walks() {
    SearchQuery query = SearchQuery.parse("water ");
    return Stream.of(
        query.limitedTo(10),
        query.limitedTo(10).sortedBy(SearchSort.NEWEST),
        query.limitedTo(10).sortedBy(SearchSort.VOTES),
        query.limitedTo(47),
        query.limitedTo(1),
        SearchQuery.parse("").limitedTo(7),
        SearchQuery.parse("water unicorn ").limitedTo(9));
  }

  @ParameterizedTest
  @MethodSource("badCursors")
  void cursorThatNoPageGaveIsTurnedDown(String cursor) {
    index(question(1, "Water", "water"));

    assertThatThrownBy(() -> found(SearchQuery.parse("water").startingAfter(cursor)))
        .isInstanceOfSatisfying(
            Invalid.class, invalid -> assertThat(invalid.code()).isEqualTo("search.cursor"));
  }

  static Stream<String> badCursors() {
    return Stream.of("x", "§", "UkVMRVZBTkNF", "TkVXRVNUOmFsbDoxOjE", "\ud800", "A".repeat(9999));
  }
}
