package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.search.SamplePosts.question;
import static org.parley.search.SamplePosts.reply;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.community.thread.PostKind;

/** Which of some posts a search finds: those that its pages would show. */
public abstract class AmongContract extends IndexContract {

  private final PostDocument pump = question(1, "Loud pump", "water hammer");
  private final PostDocument answer = reply(pump, 2, PostKind.ANSWER, "close the water valve");
  private final PostDocument roof = question(3, "Roof", "water on the roof");

  @Test
  void onlyTheGivenPostsAreTold() {
    index(pump, answer, roof);

    assertThat(among("water ", pump, answer)).containsExactlyInAnyOrder(1L, 2L);
    assertThat(among("water ", roof)).containsExactly(3L);
    assertThat(among("hammer ", answer, roof)).isEmpty();
    assertThat(among("water ")).isEmpty();
    assertThat(among("", pump, roof)).containsExactlyInAnyOrder(1L, 3L);
  }

  @Test
  void mostOfTheWordsDoOnlyWhereNothingHasAllOfThem() {
    index(pump, answer, roof);
    assertThat(among("water unicorn ", answer)).containsExactly(2L);

    index(question(4, "Water valve", "a unicorn drinks"));
    assertThat(among("water unicorn ", answer)).isEmpty();
  }

  @Test
  void whatTheActorMayNotSeeIsNotTold() {
    PostDocument secret = SamplePosts.in(SamplePosts.GROUP_SPACE, question(5, "Water", "secret"));
    index(pump, secret);

    assertThat(among("water ", pump, secret)).containsExactly(1L);
  }

  @Test
  void postsThatTheIndexDoesNotHaveAreNotFound() {
    index(pump);

    assertThat(among("water ", pump, roof)).containsExactly(1L);
  }

  private Set<Long> among(String text, PostDocument... posts) {
    return index.among(
        new SearchRequest(SearchQuery.parse(text), SamplePosts.everybody()), List.of(posts));
  }
}
