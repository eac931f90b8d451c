package org.parley.community.expertise.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StandingsTest {

  private static Map<Long, Double> of(Set<Tie> endorsements, Set<Long> trusted) {
    return Standings.of(once(endorsements), endorsements, Map.of(), trusted);
  }

  private static Exchange once(Set<Tie> endorsements) {
    return new Exchange(
        endorsements.stream().collect(Collectors.toMap(Function.identity(), tie -> 1)));
  }

  @Test
  void aRingHasNoneWhicheverWayItTurns() {
    Set<Tie> circle = new HashSet<>();
    Set<Tie> everybody = new HashSet<>();
    for (long one = 0; one < 5; one++) {
      circle.add(new Tie(one, (one + 1) % 5));
      for (long other = 0; other < 5; other++) {
        if (one != other) {
          everybody.add(new Tie(one, other));
        }
      }
    }

    assertThat(of(circle, Set.of())).isEmpty();
    assertThat(of(everybody, Set.of())).isEmpty();
  }

  @Test
  void aFarmAroundOneMemberHasNone() {
    Set<Tie> farm = new HashSet<>();
    for (long puppet = 1; puppet <= 30; puppet++) {
      farm.add(new Tie(puppet, 0));
      farm.add(new Tie(puppet, puppet % 30 + 1));
    }

    assertThat(of(farm, Set.of())).isEmpty();
  }

  @Test
  void itFlowsFromTrustedMembersButNotFromTheFirstOfThemAlone() {
    Set<Tie> endorsements =
        Set.of(new Tie(1, 10), new Tie(1, 11), new Tie(2, 11), new Tie(3, 11), new Tie(11, 12));

    assertThat(of(endorsements, Set.of(1L, 2L, 3L)))
        .containsEntry(1L, 1.0)
        .containsEntry(11L, 0.5)
        .doesNotContainKeys(10L, 12L);
  }

  @Test
  void whoEndorseEachOtherGiveEachOtherNone() {
    Set<Tie> endorsements =
        Set.of(new Tie(1, 10), new Tie(10, 1), new Tie(2, 10), new Tie(10, 2), new Tie(3, 10));

    assertThat(of(endorsements, Set.of(1L, 2L, 3L))).doesNotContainKey(10L);
  }

  @Test
  void strangersVotesOfAnImportedCommunityCount() {
    assertThat(Standings.of(once(Set.of()), Set.of(), Map.of(7L, 3L, 8L, 1L), Set.of()))
        .containsExactly(Map.entry(7L, 0.5));
  }

  @Test
  void whoCarriesTheCommunityNeedsNoStaff() {
    Set<Tie> dealings = new HashSet<>();
    for (long one = 0; one < 6; one++) {
      for (long other = 0; other < one; other++) {
        dealings.add(new Tie(one, other));
      }
    }

    assertThat(Standings.of(once(Set.of()), dealings, Map.of(), Set.of())).hasSize(6);
  }
}
