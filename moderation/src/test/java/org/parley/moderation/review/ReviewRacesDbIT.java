package org.parley.moderation.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.PostRef;
import org.parley.moderation.flag.FlagService;
import org.parley.moderation.flag.NewFlag;
import org.parley.moderation.log.LogAction;
import org.parley.moderation.log.LogLine;
import org.parley.moderation.log.ModerationLogView;

class ReviewRacesDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
  }

  @Test
  void ofTwoWhoActAtOnceExactlyOneDecides() throws Exception {
    for (int round = 0; round < 10; round++) {
      PostRef post = flagged(samples.ben());
      List<String> lost =
          atOnce(
              () -> reviews().hideFlagged(samples.moderator(), post.postId(), "M"),
              () -> reviews().dismiss(samples.administrator(), post.postId(), "A"));

      assertThat(lost).containsExactly("review.flags-handled");
      assertThat(log(post)).hasSize(1);
      boolean hidden = log(post).get(0).action() == LogAction.HIDDEN;
      assertThat(stateOf(post)).isEqualTo(hidden ? "HIDDEN" : "PUBLISHED");
      assertThat(resolutionsOf(post)).containsExactly(hidden ? "UPHELD" : "DISMISSED");
    }
  }

  @Test
  void flagRaisedWhileItIsHiddenIsEitherUpheldOrRefused() throws Exception {
    for (int round = 0; round < 10; round++) {
      PostRef post = flagged(samples.ben());
      atOnce(
          () -> reviews().hideFlagged(samples.moderator(), post.postId(), null),
          () -> raise(samples.petra(), post));

      assertThat(resolutionsOf(post)).isNotEmpty().containsOnly("UPHELD");
    }
  }

  /** Returns the codes of what was refused with a conflict or because the post is gone. */
  private static List<String> atOnce(Runnable... acts) throws InterruptedException {
    ExecutorService crowd = Executors.newFixedThreadPool(acts.length);
    List<Callable<Object>> calls = new ArrayList<>();
    for (Runnable act : acts) {
      calls.add(Executors.callable(act));
    }
    List<String> refused = new ArrayList<>();
    try {
      for (Future<Object> call : crowd.invokeAll(calls)) {
        try {
          call.get();
        } catch (ExecutionException e) {
          assertThat(e.getCause()).isInstanceOfAny(Conflict.class, NotFound.class);
          refused.add(e.getCause().getMessage());
        }
      }
    } finally {
      crowd.shutdownNow();
    }
    return refused;
  }

  /** An answer of Anna's that this member has flagged. */
  private static PostRef flagged(Actor flagger) {
    PostRef post = samples.answer(samples.anna(), samples.question(samples.agent()));
    raise(flagger, post);
    return post;
  }

  private static void raise(Actor flagger, PostRef post) {
    community
        .get(FlagService.class)
        .flag(Samples.trusted(flagger), post.postId(), NewFlag.of("spam", "Third time", null));
  }

  private static ReviewService reviews() {
    return community.get(ReviewService.class);
  }

  private static List<LogLine> log(PostRef post) {
    return community.get(ModerationLogView.class).ofPost(samples.administrator(), post.postId());
  }

  private static String stateOf(PostRef post) {
    return strings("select state from post where id = ?", post).get(0);
  }

  private static List<String> resolutionsOf(PostRef post) {
    return strings("select resolution from flag where post_id = ? order by id", post);
  }

  private static List<String> strings(String sql, PostRef post) {
    return Jdbi.create(community.dataSource())
        .withHandle(
            handle -> handle.createQuery(sql).bind(0, post.postId()).mapTo(String.class).list());
  }
}
