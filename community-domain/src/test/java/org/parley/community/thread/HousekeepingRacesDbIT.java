package org.parley.community.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Problem;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.vote.VoteService;

/** What happens at the same time: nothing is lost, and nobody waits for each other in a circle. */
@Timeout(300)
class HousekeepingRacesDbIT {

  private static final int ROUNDS = 12;

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static Ledger ledger;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
    ledger = new Ledger(community.dataSource());
  }

  @Test
  void oppositeMergesAndAnswersToBothLoseNothing() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      PostRef a = samples.question(samples.anna());
      PostRef b = samples.question(samples.ben());
      PostRef commented = samples.answer(samples.anna(), a);
      List<PostRef> written = Collections.synchronizedList(new ArrayList<>());
      List<Throwable> failed =
          atOnce(
              () -> merge(a, b),
              () -> merge(b, a),
              () -> written.add(samples.answer(samples.petra(), a)),
              () -> written.add(samples.answer(samples.petra(), b)),
              () -> written.add(comment(commented)),
              () -> community.get(VoteService.class).vote(samples.ben(), commented.postId(), 1));

      assertThat(failed).extracting(Throwable::getMessage).containsExactly("thread.merged");
      boolean intoB = ledger.posts(a.threadId()).isEmpty();
      List<Long> all = ledger.posts((intoB ? b : a).threadId());
      assertThat(all).hasSize(6).contains(a.postId(), b.postId(), commented.postId());
      assertThat(all).containsAll(written.stream().map(PostRef::postId).toList());
      ledger.assertBalanced();
    }
  }

  @Test
  void ofManyMergesInACircleOneThreadIsLeft() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      PostRef a = samples.question(samples.anna());
      PostRef b = samples.question(samples.anna());
      PostRef c = samples.question(samples.anna());
      List<Throwable> failed = atOnce(() -> merge(a, b), () -> merge(b, c), () -> merge(c, a));

      assertThat(failed).isNotEmpty().allMatch(Conflict.class::isInstance);
      long posts =
          List.of(a, b, c).stream().mapToLong(t -> ledger.posts(t.threadId()).size()).sum();
      assertThat(posts).isEqualTo(3);
      ledger.assertBalanced();
    }
  }

  @Test
  void answersWrittenWhileTheyAreSplitAwayAndVotedOnStayWhole() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      PostRef thread = samples.question(samples.anna());
      PostRef first = samples.answer(samples.ben(), thread);
      PostRef second = samples.answer(samples.petra(), thread);
      List<Throwable> failed =
          atOnce(
              () -> split(thread, first, second),
              () -> comment(first),
              () -> comment(second),
              () -> samples.answer(samples.ben(), thread),
              () -> community.get(VoteService.class).vote(samples.anna(), first.postId(), 1));

      assertThat(failed).isEmpty();
      ledger.assertBalanced();
    }
  }

  @Test
  void ofTwoSplitsOfTheSamePostOneIsDone() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      PostRef thread = samples.question(samples.anna());
      PostRef answer = samples.answer(samples.ben(), thread);
      List<Throwable> failed = atOnce(() -> split(thread, answer), () -> split(thread, answer));

      assertThat(failed).extracting(Throwable::getMessage).containsExactly("split.not-of-thread");
      ledger.assertBalanced();
    }
  }

  private static void merge(PostRef source, PostRef target) {
    community
        .get(MergeService.class)
        .merge(samples.moderator(), source.threadId(), target.threadId(), null);
  }

  private static PostRef split(PostRef thread, PostRef... posts) {
    List<Long> ids = List.of(posts).stream().map(PostRef::postId).toList();
    return community
        .get(SplitService.class)
        .split(
            samples.agent(),
            thread.threadId(),
            new NewSplit(
                ThreadType.DISCUSSION, "What led away from it", "open", List.of("app"), ids, ""));
  }

  private static PostRef comment(PostRef post) {
    return community
        .get(AnswerService.class)
        .comment(samples.petra(), post.postId(), "Which firmware is it?", null);
  }

  /** What was turned down; anything but a problem of ours fails the test. */
  private static List<Throwable> atOnce(Runnable... acts) throws Exception {
    ExecutorService crowd = Executors.newFixedThreadPool(acts.length);
    CyclicBarrier start = new CyclicBarrier(acts.length);
    List<Callable<Void>> calls = new ArrayList<>();
    for (Runnable act : acts) {
      calls.add(
          () -> {
            start.await(60, TimeUnit.SECONDS);
            act.run();
            return null;
          });
    }
    List<Throwable> failed = new ArrayList<>();
    try {
      for (Future<Void> call : crowd.invokeAll(calls)) {
        try {
          call.get();
        } catch (ExecutionException e) {
          assertThat(e.getCause()).isInstanceOf(Problem.class);
          failed.add(e.getCause());
        }
      }
    } finally {
      crowd.shutdownNow();
    }
    return failed;
  }
}
