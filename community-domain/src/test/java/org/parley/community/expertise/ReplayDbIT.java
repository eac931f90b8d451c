package org.parley.community.expertise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.problem.Problem;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.AcceptanceService;
import org.parley.community.thread.MergeService;
import org.parley.community.thread.MoveService;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;
import org.parley.community.thread.RetagService;
import org.parley.community.vote.VoteService;

/** Whatever happens, in whatever order: what was kept in step is what a rebuild makes. */
class ReplayDbIT {

  private static final int DEEDS = 300;

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  private final Random random = new Random(1927);
  private final List<PostRef> questions = new ArrayList<>();
  private final List<PostRef> answers = new ArrayList<>();
  private final List<Actor> people = new ArrayList<>();
  private Samples samples;

  @Test
  void whatIsKeptInStepEqualsAReplayFromTheBeginning() {
    samples = new Samples(community);
    for (int i = 0; i < 12; i++) {
      people.add(samples.actor("person." + i));
    }
    people.add(samples.agent());
    for (int deed = 0; deed < DEEDS; deed++) {
      community.clock().advance(Duration.ofHours(5));
      attempt();
      if (random.nextInt(7) == 0) {
        community.get(ExpertisePump.class).reckonDue();
      }
    }
    community.get(ExpertisePump.class).reckonDue();
    Map<String, double[]> inStep = state();

    community.get(ExpertiseService.class).rebuild(samples.administrator());
    community.get(ExpertisePump.class).reckonDue();
    Map<String, double[]> replayed = state();

    assertThat(inStep.size()).isGreaterThan(40);
    assertThat(replayed.keySet()).isEqualTo(inStep.keySet());
    replayed.forEach(
        (row, numbers) ->
            assertThat(inStep.get(row)).as(row).containsExactly(numbers, within(1e-6)));
  }

  /** What is turned down changes nothing. */
  private void attempt() {
    try {
      something();
    } catch (Problem refused) {
      // as it should be
    }
  }

  private void something() {
    Actor moderator = samples.moderator();
    int dice = random.nextInt(100);
    if (dice < 20 || answers.isEmpty()) {
      String space = random.nextInt(5) == 0 ? "members" : "open";
      questions.add(
          samples.thread(one(people), space, "Why does part " + random.nextInt(9) + " rattle?"));
      answers.add(samples.answer(one(people), one(questions)));
    } else if (dice < 45) {
      answers.add(samples.answer(one(people), one(questions)));
    } else if (dice < 65) {
      int value = random.nextInt(3) - 1;
      community.get(VoteService.class).vote(one(people), one(answers).postId(), value);
    } else if (dice < 78) {
      PostRef answer = one(answers);
      community
          .get(AcceptanceService.class)
          .accept(samples.agent(), answer.threadId(), answer.postId());
    } else if (dice < 81) {
      community.get(AcceptanceService.class).withdraw(samples.agent(), one(answers).threadId());
    } else if (dice < 84) {
      PostRef answer = one(answers);
      community
          .get(AcceptanceService.class)
          .makeOfficial(samples.agent(), answer.threadId(), answer.postId());
    } else if (dice < 87) {
      community.get(PostService.class).delete(moderator, one(answers).postId());
    } else if (dice < 90) {
      community.get(PostService.class).restore(moderator, one(answers).postId());
    } else if (dice < 94) {
      long thread = one(questions).threadId();
      if (random.nextBoolean()) {
        community.get(RetagService.class).add(moderator, thread, "app");
      } else {
        community.get(RetagService.class).remove(moderator, thread, "battery");
      }
    } else if (dice < 98) {
      String space = random.nextBoolean() ? "open" : "pilots";
      community
          .get(MoveService.class)
          .move(samples.administrator(), one(questions).threadId(), space, "");
    } else {
      community
          .get(MergeService.class)
          .merge(samples.administrator(), one(questions).threadId(), one(questions).threadId(), "");
    }
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** Every row of a rank, every word and every standing, by name. */
  private Map<String, double[]> state() {
    Map<String, double[]> state = new TreeMap<>();
    Jdbi.create(community.dataSource())
        .useHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select concat_ws(' ', 'rank', scope, scope_id, member_id, last_answer_at) as row,
                               array[answers, judged, approved, accepted, verified, asked, wilson,
                                     z, expertise_rank, coalesce(endorsed, -1),
                                     coalesce(active, -1), coalesce(recent, -1),
                                     coalesce(lasting, -1)]::double precision[] as numbers
                        from expert_rank
                        union all
                        select concat_ws(' ', 'term', term, member_id), array[lasting, answers]
                        from expert_term
                        union all
                        select concat_ws(' ', 'standing', member_id), array[standing]
                        from expert_standing\
                        """)
                    .map(
                        (row, context) -> {
                          Double[] boxed = (Double[]) row.getArray("numbers").getArray();
                          double[] numbers = new double[boxed.length];
                          for (int i = 0; i < boxed.length; i++) {
                            numbers[i] = boxed[i];
                          }
                          return state.put(row.getString("row"), numbers);
                        })
                    .list());
    return state;
  }
}
