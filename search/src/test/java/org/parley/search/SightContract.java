package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.search.SamplePosts.GROUP_SPACE;
import static org.parley.search.SamplePosts.OWN_SPACE;
import static org.parley.search.SamplePosts.answer;
import static org.parley.search.SamplePosts.discussion;
import static org.parley.search.SamplePosts.in;
import static org.parley.search.SamplePosts.question;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.parley.community.space.Visibility;

/** Nobody finds or counts what is not theirs. */
public abstract class SightContract extends IndexContract {

  @Test
  void nobodyFindsOrCountsWhatIsNotTheirs() {
    PostDocument annas = in(OWN_SPACE, question(3, "Water bill", "water"));
    index(
        question(1, "Water", "water"),
        in(GROUP_SPACE, question(2, "Water of the group", "water")),
        annas,
        answer(annas, 4, "water, said the agent"),
        in(OWN_SPACE, discussion(5, "Ben's water", "water")));

    assertSees(SamplePosts.everybody(), 1);
    assertSees(SamplePosts.groupMember(), 1, 2, 5);
    assertSees(SamplePosts.anna(), 1, 3, 4);
    assertSees(SamplePosts.staff(), 1, 2, 3, 4, 5);
    assertSees(new Visibility(SamplePosts.everybody().actor(), Set.of(), Set.of(OWN_SPACE)));
  }

  private void assertSees(Visibility visibility, long... expected) {
    for (String text : new String[] {"water ", "wat", "", "water unicorn ", "-unicorn"}) {
      SearchQuery query = SearchQuery.parse(text);
      SearchMatches matches = find(query, visibility);
      Set<Long> ids = LongStream.of(expected).boxed().collect(Collectors.toSet());
      assertThat(ids(matches)).as(text).containsExactlyInAnyOrderElementsOf(ids);
      assertThat(matches.total()).isEqualTo(expected.length);
      assertThat(index.count(new SearchRequest(query, visibility))).isEqualTo(expected.length);
    }
  }

  @Test
  void hiddenMatchesDoNotKeepTheFallbackAway() {
    index(
        in(GROUP_SPACE, question(1, "Secret unicorn water", "pony")), question(2, "Water", "pony"));

    assertThat(total("water unicorn ")).as("as if the secret did not exist").isEqualTo(1);
  }
}
