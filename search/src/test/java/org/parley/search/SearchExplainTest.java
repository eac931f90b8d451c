package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotAllowed;

/** Who hears why hits stand where they stand. */
class SearchExplainTest {

  private static final SearchQuery QUERY = SearchQuery.parse("water ");

  @ParameterizedTest
  @MethodSource("others")
  void nobodyButStaffHears(Actor actor) {
    assertThatThrownBy(() -> new Search().explain(actor, QUERY, List.of()))
        .isInstanceOfSatisfying(
            NotAllowed.class,
            problem -> assertThat(problem.code()).isEqualTo("search.explain.staff"));
  }

  static List<Actor> others() {
    return List.of(Actor.visitor(), SamplePosts.anna().actor(), SamplePosts.groupMember().actor());
  }

  @Test
  void pageWithoutHitsHasNoReasons() {
    assertThat(new Search().explain(SamplePosts.staff().actor(), QUERY, List.of())).isEmpty();
  }
}
