package org.parley.moderation.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;
import org.parley.moderation.review.ReviewService;

class FlaggingDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;

  @ApplicationScoped
  static class Bystander {

    static final List<PostFlagged> heard = Collections.synchronizedList(new ArrayList<>());

    void on(@Observes PostFlagged flagged) {
      heard.add(flagged);
    }
  }

  @BeforeAll
  static void people() {
    samples = new Samples(community);
  }

  @Test
  void flagIsStoredWithItsReasonAndTold() {
    PostRef post = samples.question(samples.anna());

    long flag = flag(samples.ben(), post, NewFlag.of("outdated", "Since 8.2 it goes on.", null));

    assertThat(openFlags(post)).isEqualTo(1);
    assertThat(Bystander.heard)
        .contains(
            new PostFlagged(
                post.threadId(),
                post.postId(),
                flag,
                samples.ben().id(),
                "outdated",
                community.clock().instant()));
  }

  @Test
  void nobodyFlagsWhatTheyCannotSee() {
    PostRef pilots = samples.thread(samples.petra(), "pilots", "How is the new firmware for you?");
    PostRef billing = samples.thread(samples.ben(), "billing", "Why was I charged twice in May?");
    PostRef hidden = samples.answer(samples.ben(), samples.question(samples.anna()));
    community.get(PostService.class).hide(samples.moderator(), hidden.postId());
    PostRef deleted = samples.answer(samples.ben(), samples.question(samples.anna()));
    community.get(PostService.class).delete(samples.ben(), deleted.postId());

    for (PostRef unseen : List.of(pilots, billing, hidden, deleted)) {
      assertThatThrownBy(() -> flag(samples.anna(), unseen))
          .isInstanceOf(NotFound.class)
          .hasMessage("post.not-found");
      assertThatThrownBy(() -> targets().find(samples.anna(), unseen.postId()))
          .isInstanceOf(NotFound.class)
          .hasMessage("post.not-found");
      assertThat(openFlags(unseen)).isZero();
    }
  }

  @Test
  void visitorsAndAuthorsDoNotFlag() {
    PostRef post = samples.question(samples.anna());

    assertThatThrownBy(() -> flag(Actor.visitor(), post))
        .isInstanceOf(NotAllowed.class)
        .hasMessage("sign-in.required");
    assertThatThrownBy(() -> flag(samples.anna(), post))
        .isInstanceOf(NotAllowed.class)
        .hasMessage("flag.own-post");
    assertThat(targets().find(Actor.visitor(), post.postId()).mayFlag()).isFalse();
    assertThat(targets().find(samples.anna(), post.postId()).mayFlag()).isFalse();
    assertThat(openFlags(post)).isZero();
  }

  @Test
  void formShowsThePostAndWhetherItIsFlaggedAlready() {
    PostRef post = samples.answer(samples.anna(), samples.question(samples.petra()));

    FlagTarget before = targets().find(samples.ben(), post.postId());
    flag(samples.ben(), post);

    assertThat(before.threadTitle()).isEqualTo("Why does my battery stop at 80 percent?");
    assertThat(before.excerpt()).isEqualTo("Look at the charge limit in the app.");
    assertThat(before.author().name()).isEqualTo("anna");
    assertThat(before.mayFlag()).isTrue();
    assertThat(before.isFlagged()).isFalse();
    assertThat(targets().find(samples.ben(), post.postId()).isFlagged()).isTrue();
    assertThat(targets().find(samples.petra(), post.postId()).isFlagged()).isFalse();
  }

  @Test
  void secondFlagWaitsForTheFirstToBeDecided() {
    PostRef post = samples.question(samples.anna());
    flag(samples.ben(), post);

    assertThatThrownBy(() -> flag(samples.ben(), post))
        .isInstanceOf(Conflict.class)
        .hasMessage("flag.open-already");
    community.get(ReviewService.class).dismiss(samples.moderator(), post.postId(), null);
    flag(samples.ben(), post);

    assertThat(openFlags(post)).isEqualTo(1);
  }

  @Test
  void sameKeyTwiceAtOnceRaisesOneFlag() throws Exception {
    PostRef post = samples.question(samples.anna());
    List<Future<Long>> clicks =
        atOnce(
            Collections.nCopies(
                8, () -> flag(samples.ben(), post, NewFlag.of("spam", "", "click-1"))));

    for (Future<Long> click : clicks) {
      assertThat(click.get()).isEqualTo(clicks.get(0).get());
    }
    assertThat(openFlags(post)).isEqualTo(1);
  }

  @Test
  void differentKeysAtOnceRaiseOneFlagAndConflicts() throws Exception {
    PostRef post = samples.question(samples.anna());
    List<Future<Long>> requests =
        atOnce(
            IntStream.range(0, 8)
                .<Callable<Long>>mapToObj(
                    i -> () -> flag(samples.ben(), post, NewFlag.of("rude", "", "tab-" + i)))
                .toList());

    int raised = 0;
    for (Future<Long> request : requests) {
      try {
        request.get();
        raised++;
      } catch (ExecutionException e) {
        assertThat(e.getCause()).isInstanceOf(Conflict.class).hasMessage("flag.open-already");
      }
    }
    assertThat(raised).isEqualTo(1);
    assertThat(openFlags(post)).isEqualTo(1);
  }

  @Test
  void keyOfOnePostCannotBeUsedForAnother() {
    PostRef one = samples.question(samples.anna());
    PostRef other = samples.question(samples.anna());
    flag(samples.ben(), one, NewFlag.of("spam", "", "key-1"));

    assertThatThrownBy(() -> flag(samples.ben(), other, NewFlag.of("spam", "", "key-1")))
        .isInstanceOf(Conflict.class)
        .hasMessage("key.reused");
    assertThat(openFlags(other)).isZero();
  }

  private static <T> List<Future<T>> atOnce(List<Callable<T>> requests)
      throws InterruptedException {
    ExecutorService crowd = Executors.newFixedThreadPool(requests.size());
    try {
      return crowd.invokeAll(requests);
    } finally {
      crowd.shutdownNow();
    }
  }

  private static long flag(Actor actor, PostRef post) {
    return flag(actor, post, NewFlag.of("spam", null, null));
  }

  private static long flag(Actor actor, PostRef post, NewFlag flag) {
    return community.get(FlagService.class).flag(actor, post.postId(), flag);
  }

  private static FlagTargets targets() {
    return community.get(FlagTargets.class);
  }

  private static int openFlags(PostRef post) {
    return Jdbi.create(community.dataSource())
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "select count(*) from flag where post_id = ? and resolution = 'OPEN'")
                    .bind(0, post.postId())
                    .mapTo(Integer.class)
                    .one());
  }
}
