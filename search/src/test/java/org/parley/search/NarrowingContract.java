package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.search.SamplePosts.ANNA;
import static org.parley.search.SamplePosts.BEN;
import static org.parley.search.SamplePosts.answer;
import static org.parley.search.SamplePosts.answered;
import static org.parley.search.SamplePosts.discussion;
import static org.parley.search.SamplePosts.question;
import static org.parley.search.SamplePosts.rated;
import static org.parley.search.SamplePosts.reply;
import static org.parley.search.SamplePosts.tagged;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.community.thread.PostKind;

/** Filters and order. */
public abstract class NarrowingContract extends IndexContract {

  @Test
  void filtersNarrow() {
    PostDocument pump = answered(tagged(question(1, "Pump", "water"), "heat", "loud"));
    PostDocument roof = tagged(question(2, "Roof", "water"), "heat");
    index(pump, roof, answer(pump, 3, "water"), reply(pump, 4, PostKind.COMMENT, "water"));
    index(discussion(5, "Talk", "water"));

    assertThat(found(where(SearchFilter.NONE.tagged(List.of("heat")))))
        .containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
    assertThat(found(where(SearchFilter.NONE.tagged(List.of("heat", "LOUD")))))
        .containsExactlyInAnyOrder(1L, 3L, 4L);
    assertThat(found(where(SearchFilter.NONE.ofType("question"))))
        .containsExactlyInAnyOrder(1L, 2L);
    assertThat(found(where(SearchFilter.NONE.ofType("discussion")))).containsExactly(5L);
    assertThat(found(where(SearchFilter.NONE.ofType("answer")))).containsExactly(3L);
    assertThat(found(where(SearchFilter.NONE.ofType("comment")))).containsExactly(4L);
    assertThat(found(where(SearchFilter.NONE.answered(true))))
        .containsExactlyInAnyOrder(1L, 3L, 4L);
    assertThat(found(where(SearchFilter.NONE.answered(false)))).containsExactly(2L);
    assertThat(found(where(SearchFilter.NONE.tagged(List.of("cold"))))).isEmpty();
  }

  @Test
  void authorsOwnPostsAreFound() {
    PostDocument pump = question(1, "Pump", "water");
    index(pump, answer(pump, 2, "water"));
    SearchQuery query = SearchQuery.parse("water ");

    assertThat(ids(index.find(new SearchRequest(query, SamplePosts.everybody(), ANNA))))
        .containsExactly(1L);
    assertThat(ids(index.find(new SearchRequest(query, SamplePosts.everybody(), BEN))))
        .containsExactly(2L);
  }

  @Test
  void newestComeFirstWhenAsked() {
    index(
        question(1, "Water", "water"), question(3, "Pond", "water"), question(2, "Well", "water"));

    assertThat(found(SearchQuery.parse("water ").sortedBy(SearchSort.NEWEST)))
        .containsExactly(3L, 2L, 1L);
  }

  @Test
  void bestRatedComeFirstWhenAsked() {
    index(
        rated(question(1, "Water", "water"), 3),
        rated(question(2, "Pond", "water"), -4),
        rated(question(3, "Well", "water"), 3),
        rated(question(4, "Rain", "water"), 70));

    assertThat(found(SearchQuery.parse("water ").sortedBy(SearchSort.VOTES)))
        .containsExactly(4L, 3L, 1L, 2L);
  }

  @Test
  void acceptedAndRecentOnesAreFound() {
    PostDocument pump = question(1, "Pump", "water");
    index(pump, answer(pump, 2, "water"), SamplePosts.accepted(answer(pump, 3, "water")));

    assertThat(found(where(SearchFilter.NONE.onlyAccepted()))).containsExactly(3L);
    assertThat(
            found(
                where(
                    SearchFilter.NONE.written(
                        SearchAge.WEEK,
                        SamplePosts.MORNING.plus(Duration.ofDays(7)).plusSeconds(2)))))
        .containsExactlyInAnyOrder(2L, 3L);
  }
}
