package org.parley.community.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.problem.Problem;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.thread.AcceptanceService;
import org.parley.community.thread.AnswerService;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;

/** What events find one by one, a look at everything finds as well, and nothing else. */
class SweepDbIT {

  private static final int DEEDS = 300;

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static BadgeBench bench;

  private final List<PostRef> questions = new ArrayList<>();
  private final List<PostRef> answers = new ArrayList<>();

  @BeforeEach
  void empty() {
    bench = bench == null ? new BadgeBench(community) : bench;
    bench.clear();
  }

  @Test
  void afterThreeHundredRandomDeedsASweepChangesNothing() {
    long seed = 20_260_302L;
    defineAll();
    Random random = new Random(seed);
    List<Actor> actors = actors();
    for (int i = 0; i < DEEDS; i++) {
      bench.tick();
      try {
        deed(random, actors);
      } catch (Problem refused) {
        // a vote on one's own post, a second deletion: no deed, no badge
        assertThat(refused.code()).isNotEmpty();
      }
      if (random.nextInt(3) == 0) {
        bench.deliver();
      }
    }
    bench.deliver();
    Set<String> byEvents = held("true");
    assertThat(byEvents).hasSizeGreaterThan(20);
    int traces = bench.traces().size();
    assertThat(traces).isPositive();

    sweep();

    assertThat(held("true")).isEqualTo(byEvents);
    assertThat(bench.traces()).hasSize(traces);

    bench.jdbi.useHandle(handle -> handle.execute("delete from badge_award"));
    sweep();
    Set<String> fromNothing = held("true");
    assertThat(byEvents).containsAll(fromNothing);
    assertThat(byEvents)
        .as("what stays with four fifths of its votes")
        .filteredOn(award -> !fromNothing.contains(award))
        .allMatch(award -> award.startsWith("score"));
  }

  @Test
  void aRunAwardsToThePastAsOfThenAndSaysHowFarItIs() {
    Actor anna = bench.samples.anna();
    Actor newcomer = bench.samples.actor("new.here");
    PostRef answer = bench.samples.answer(newcomer, bench.samples.question(anna));
    bench.deliver();
    community.clock().advance(java.time.Duration.ofDays(30));

    bench.define("wrote", "answers.posted >= 1");

    assertThat(bench.held(newcomer)).containsExactly("wrote");
    boolean isOfThen =
        bench.jdbi.withHandle(
            handle ->
                handle
                    .select(
                        """
                        select a.awarded_at = p.created_at from badge_award a join post p on p.id = a.post_id
                        where p.id = ?\
                        """,
                        answer.postId())
                    .mapTo(Boolean.class)
                    .one());
    assertThat(isOfThen).isTrue();
    BadgeRun run = bench.get(BadgeRuns.class).latest(1).get(0);
    assertThat(run.kind()).isEqualTo(RunKind.CHANGED);
    assertThat(run.isFinished()).isTrue();
    assertThat(run.done()).isEqualTo(run.total()).isEqualTo(1);
    assertThat(run.awarded()).isPositive();
  }

  @Test
  void aChangedRuleTakesWhatIsDeservedNoMore() {
    bench.define("wrote", "answers.posted >= 1");
    bench.samples.answer(bench.samples.ben(), bench.samples.question(bench.samples.anna()));
    bench.deliver();

    BadgeView badge = bench.get(BadgeViews.class).find(bench.samples.administrator(), "wrote");
    bench
        .get(BadgeService.class)
        .change(
            bench.samples.administrator(),
            BadgeBench.form("wrote", "answers.posted >= 1000", false),
            badge.version());
    bench.get(BadgePump.class).workOff();

    assertThat(bench.held(bench.samples.ben())).isEmpty();
    assertThat(bench.traces()).contains("REVOKED");
  }

  @Test
  void aNightWithoutARunAsksForOneAndOnlyOne() {
    bench.get(BadgeRelay.class).askNightly();
    bench.get(BadgeRelay.class).askNightly();
    assertThat(bench.count("badge_run")).isEqualTo(1);

    bench.get(BadgePump.class).workOff();
    bench.get(BadgeRelay.class).askNightly();
    assertThat(bench.count("badge_run")).isEqualTo(1);

    community.clock().advance(java.time.Duration.ofHours(45));
    bench.get(BadgeRelay.class).askNightly();
    assertThat(bench.count("badge_run")).isEqualTo(2);
  }

  private static void defineAll() {
    bench.define("answers3", "answers.posted >= 3");
    bench.define("accepted2", "answers.accepted >= 2");
    bench.define("accepted-each", "answers.accepted >= 1", true);
    bench.define("asked2", "questions.asked >= 2 and solved");
    bench.define("score-answer", "answer.score >= 2", true);
    bench.define("score-once", "answer.score >= 3");
    bench.define("score-question", "question.score >= 2", true);
    bench.define("score-tag", "answers.in-tag >= 3 and score >= 2", true);
    bench.define("votes5", "votes.cast >= 5");
    bench.define("comments2", "comments.written >= 2");
    bench.define("first-one", "answers.posted >= 1 and first", true);
    bench.define("own", "answers.posted >= 1 and own-question");
  }

  private static List<Actor> actors() {
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      actors.add(bench.samples.actor("doer" + i));
    }
    return actors;
  }

  private void deed(Random random, List<Actor> actors) {
    Actor actor = actors.get(random.nextInt(actors.size()));
    int kind = questions.size() < 4 ? 0 : answers.size() < 6 ? 1 : random.nextInt(16);
    switch (kind) {
      case 0 -> questions.add(bench.samples.question(actor));
      case 1, 2 -> answers.add(bench.samples.answer(actor, any(random, questions)));
      case 3 -> comment(actor, any(random, answers));
      case 4, 5 -> accept(any(random, answers));
      case 6 -> withdraw(any(random, answers));
      case 7 -> bench.get(PostService.class).hide(moderator(), any(random, answers).postId());
      case 8, 9 -> bench.get(PostService.class).restore(moderator(), any(random, answers).postId());
      case 10 -> bench.get(PostService.class).delete(moderator(), any(random, questions).postId());
      case 11 -> bench.get(PostService.class).restore(moderator(), any(random, questions).postId());
      default ->
          bench.vote(
              actor,
              any(random, random.nextInt(4) == 0 ? questions : answers),
              random.nextInt(5) == 0 ? random.nextInt(2) - 1 : 1);
    }
  }

  private static void comment(Actor actor, PostRef post) {
    bench.get(AnswerService.class).comment(actor, post.postId(), "That is worth a word.", null);
  }

  private static void accept(PostRef answer) {
    bench
        .get(AcceptanceService.class)
        .accept(bench.samples.agent(), answer.threadId(), answer.postId());
  }

  private static void withdraw(PostRef answer) {
    bench.get(AcceptanceService.class).withdraw(bench.samples.agent(), answer.threadId());
  }

  private static Actor moderator() {
    return bench.samples.moderator();
  }

  private static PostRef any(Random random, List<PostRef> posts) {
    return posts.get(random.nextInt(posts.size()));
  }

  private static void sweep() {
    bench.get(BadgeService.class).awardToThePast(bench.samples.administrator(), null);
    bench.get(BadgePump.class).workOff();
  }

  /** Awards with their causes. */
  private static Set<String> held(String which) {
    return bench.jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select concat_ws(' ', b.key, a.member_id, a.occasion, a.post_id, a.tag_id, a.day)"
                        + " from badge_award a join badge b on b.id = a.badge_id"
                        + " where a.revoked_at is null and "
                        + which)
                .mapTo(String.class)
                .collect(java.util.stream.Collectors.toSet()));
  }
}
