package org.parley.community.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.AcceptanceService;
import org.parley.community.thread.PostRef;
import org.parley.community.vote.VoteService;

/** A community without staff, in which some do not play fair. */
class RingDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  private static final Random RANDOM = new Random(5);
  private static final List<Actor> NATURAL = new ArrayList<>();
  private static Samples samples;
  private static Map<String, Integer> fair;
  private static List<String> fairOrder;

  /** Fourteen members, of whom the first answer the most and are liked the most. */
  @BeforeAll
  static void aNaturalCommunity() {
    samples = new Samples(community);
    for (int i = 0; i < 14; i++) {
      NATURAL.add(samples.actor("natural." + (char) ('a' + i)));
    }
    for (int i = 0; i < 70; i++) {
      Actor asker = NATURAL.get(RANDOM.nextInt(NATURAL.size()));
      PostRef question = samples.question(asker);
      Actor best = another(asker);
      PostRef answer = samples.answer(best, question);
      samples.answer(another(asker), question);
      accept(asker, answer);
      vote(another(best), answer);
      vote(another(best), answer);
    }
    fair = scores();
    fairOrder = names();
    assertThat(fairOrder).hasSizeGreaterThanOrEqualTo(11);
  }

  /** The first members more often than the last. */
  private static Actor another(Actor than) {
    Actor other;
    do {
      double skewed = Math.pow(RANDOM.nextDouble(), 1.5);
      other = NATURAL.get((int) (skewed * NATURAL.size()));
    } while (other.equals(than));
    return other;
  }

  private static void accept(Actor asker, PostRef answer) {
    community.get(AcceptanceService.class).accept(asker, answer.threadId(), answer.postId());
  }

  private static void vote(Actor voter, PostRef answer) {
    community.get(VoteService.class).vote(voter, answer.postId(), 1);
  }

  private static List<ExpertRow> ranking() {
    community.get(ExpertisePump.class).reckonDue();
    return community
        .get(ExpertViews.class)
        .ranking(Actor.visitor(), ExpertScope.ALL, null, 100)
        .items();
  }

  private static List<String> names() {
    return ranking().stream().map(row -> row.member().name()).toList();
  }

  private static Map<String, Integer> scores() {
    return ranking().stream()
        .collect(Collectors.toMap(row -> row.member().name(), ExpertRow::score));
  }

  @Test
  void fiveWhoVoteForEachOtherDoNotEnterTheTopTen() {
    List<Actor> ring = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      ring.add(samples.actor("ring." + i));
    }
    for (int round = 0; round < 4; round++) {
      for (Actor asker : ring) {
        PostRef question = samples.question(asker);
        Actor answerer = ring.get((ring.indexOf(asker) + 1 + round) % 5);
        PostRef answer = samples.answer(answerer, question);
        accept(asker, answer);
        ring.stream()
            .filter(voter -> !voter.equals(answerer))
            .forEach(voter -> vote(voter, answer));
      }
    }

    assertThat(names().subList(0, 10)).isEqualTo(fairOrder.subList(0, 10));
    assertThat(names()).noneMatch(name -> name.startsWith("ring."));
  }

  @Test
  void thirtyPuppetsGainNothingForAnybody() {
    Actor nobody = samples.actor("owner");
    Actor middling = samples.actor(fairOrder.get(7));
    for (int i = 0; i < 30; i++) {
      Actor puppet = samples.actor("puppet." + i);
      Actor other = samples.actor("puppet." + (i + 1) % 30);
      PostRef forOwner = samples.answer(nobody, samples.question(puppet));
      accept(puppet, forOwner);
      vote(other, forOwner);
      PostRef forMiddling = samples.answer(middling, samples.question(puppet));
      accept(puppet, forMiddling);
      vote(other, forMiddling);
    }

    Map<String, Integer> now = scores();
    assertThat(now).doesNotContainKey("owner");
    assertThat(now.keySet()).noneMatch(name -> name.startsWith("puppet."));
    assertThat(now.get(middling.name())).isLessThanOrEqualTo(fair.get(middling.name()));
    assertThat(names().subList(0, 10)).containsExactlyElementsOf(fairOrder.subList(0, 10));
  }
}
