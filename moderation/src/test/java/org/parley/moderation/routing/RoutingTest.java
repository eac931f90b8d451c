package org.parley.moderation.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parley.moderation.routing.Candidate.Work;

class RoutingTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Demand NOTHING_SPECIAL = new Demand(Skills.NONE, null, null);
  private static final long TEAM = 7;

  @Test
  void longestIdleComesFirstAndWhoNeverHadOneBeforeAll() {
    Candidate early = idleSince(1, NOON.minusSeconds(60));
    Candidate late = idleSince(2, NOON);
    Candidate never = idleSince(3, null);

    assertThat(choose(NOTHING_SPECIAL, late, early)).contains(early);
    assertThat(choose(NOTHING_SPECIAL, late, early, never)).contains(never);
  }

  @Test
  void ofTwoWhoAreIdleForAsLongTheLowerIdComesFirst() {
    assertThat(choose(NOTHING_SPECIAL, idleSince(9, NOON), idleSince(4, NOON)))
        .contains(idleSince(4, NOON));
    assertThat(choose(NOTHING_SPECIAL, idleSince(9, null), idleSince(4, null)))
        .contains(idleSince(4, null));
  }

  @Test
  void whoeverIsFullUnskilledElsewhereOrNotThereIsPassedOver() {
    Demand german = new Demand(Skills.of("german 3"), TEAM, 5L);
    Candidate full = able(1, true, new Work(true, 2, 2, null));
    Candidate unskilled =
        new Candidate(2, true, Skills.of("german 2"), Set.of(TEAM), new Work(true, 0, 2, null));
    Candidate elsewhere = able(3, false, new Work(true, 0, 2, null));
    Candidate absent = able(4, true, new Work(false, 0, 2, null));
    Candidate passed = able(5, true, new Work(true, 0, 2, null));
    Candidate otherTeam =
        new Candidate(6, true, Skills.of("german 5"), Set.of(8L), new Work(true, 0, 2, null));
    Candidate busy = able(7, true, new Work(true, 1, 2, NOON));

    assertThat(choose(german, full, unskilled, elsewhere, absent, passed, otherTeam)).isEmpty();
    assertThat(choose(german, full, unskilled, elsewhere, absent, passed, otherTeam, busy))
        .contains(busy);
    assertThat(full.obstacle(german)).contains(Obstacle.FULL);
    assertThat(unskilled.obstacle(german)).contains(Obstacle.UNSKILLED);
    assertThat(elsewhere.obstacle(german)).contains(Obstacle.NOT_SERVING);
    assertThat(passed.obstacle(german)).contains(Obstacle.PASSED_IT_ON);
    assertThat(otherTeam.obstacle(german)).contains(Obstacle.OTHER_TEAM);
    assertThat(busy.obstacle(german)).isEmpty();
  }

  @Test
  void byHandTeamAndPresenceDoNotMatterButSkillDoes() {
    Candidate awayElsewhere =
        new Candidate(1, true, Skills.of("german 3"), Set.of(), new Work(false, 0, 1, null));

    assertThat(awayElsewhere.obstacle(Demand.byHand(Skills.of("german 3")))).isEmpty();
    assertThat(awayElsewhere.obstacle(Demand.byHand(Skills.of("german 4"))))
        .contains(Obstacle.UNSKILLED);
  }

  /** Whatever the agents are: the chosen one can, nobody who can was idle for longer. */
  @Test
  void chosenOneIsAlwaysTheLongestIdleOfThoseWhoCan() {
    long seed = System.nanoTime();
    Random dice = new Random(seed);
    for (int round = 0; round < 20_000; round++) {
      Demand demand =
          new Demand(
              someSkills(dice),
              dice.nextBoolean() ? null : (long) dice.nextInt(3),
              dice.nextBoolean() ? null : (long) dice.nextInt(6));
      List<Candidate> candidates = someCandidates(dice);

      Optional<Candidate> chosen = Routing.choose(demand, candidates);

      List<Candidate> able = candidates.stream().filter(one -> can(one, demand)).toList();
      String as = "seed " + seed + ", round " + round;
      assertThat(chosen.isPresent()).as(as).isEqualTo(!able.isEmpty());
      chosen.ifPresent(
          one -> {
            assertThat(able).as(as).contains(one);
            assertThat(able).as(as).noneMatch(other -> isIdleForLonger(other, one));
          });
      Collections.shuffle(candidates, dice);
      assertThat(Routing.choose(demand, candidates)).as(as).isEqualTo(chosen);
    }
  }

  /** The rule once more, spelled out. */
  private static boolean can(Candidate one, Demand demand) {
    boolean skilled = true;
    for (Map.Entry<String, Integer> need : demand.needed().levels().entrySet()) {
      Integer level = one.skills().levels().get(need.getKey());
      skilled = skilled && level != null && level >= need.getValue();
    }
    return skilled
        && one.isServing()
        && one.work().isOffered()
        && one.work().held() < one.work().capacity()
        && (demand.teamId() == null || one.teams().contains(demand.teamId()))
        && (demand.passedBy() == null || demand.passedBy() != one.memberId());
  }

  private static boolean isIdleForLonger(Candidate other, Candidate one) {
    Instant others = other.work().lastAssignedAt();
    Instant ones = one.work().lastAssignedAt();
    if (others == null || ones == null) {
      return others == null && (ones != null || other.memberId() < one.memberId());
    }
    return others.isBefore(ones) || (others.equals(ones) && other.memberId() < one.memberId());
  }

  private static List<Candidate> someCandidates(Random dice) {
    List<Candidate> candidates = new ArrayList<>();
    for (int id = 0; id < dice.nextInt(7); id++) {
      Work work =
          new Work(
              dice.nextInt(4) > 0,
              dice.nextInt(4),
              1 + dice.nextInt(3),
              dice.nextInt(5) == 0 ? null : NOON.plusSeconds(dice.nextInt(4)));
      Set<Long> teams = dice.nextBoolean() ? Set.of(0L, 1L) : Set.of((long) dice.nextInt(3));
      candidates.add(new Candidate(id, dice.nextInt(5) > 0, someSkills(dice), teams, work));
    }
    return candidates;
  }

  private static Skills someSkills(Random dice) {
    Map<String, Integer> skills = new TreeMap<>();
    for (String name : List.of("german", "battery", "app")) {
      if (dice.nextBoolean()) {
        skills.put(name, 1 + dice.nextInt(5));
      }
    }
    return new Skills(skills);
  }

  private static Optional<Candidate> choose(Demand demand, Candidate... candidates) {
    return Routing.choose(demand, List.of(candidates));
  }

  private static Candidate idleSince(long id, Instant moment) {
    return able(id, true, new Work(true, 0, 1, moment));
  }

  private static Candidate able(long id, boolean isServing, Work work) {
    return new Candidate(id, isServing, Skills.of("german 3"), Set.of(TEAM), work);
  }
}
