package org.parley.moderation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.PostRef;

/** Of several who look, one has it. */
class ReviewClaimsDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static ReviewWorld world;
  static Samples samples;
  static Actor mona;
  static Actor ada;

  @BeforeAll
  static void people() {
    world = new ReviewWorld(community);
    samples = world.samples;
    mona = samples.moderator();
    ada = samples.administrator();
  }

  @BeforeEach
  void nothingWaits() {
    world.empty();
  }

  @Test
  void othersSeeWhoHasItAndSinceWhenAndCannotActOnIt() {
    PostRef post = world.flagged();
    ReviewRef ref = ReviewRef.post(post.postId());
    claims().claim(mona, ref);
    claims().claim(mona, ref);

    ReviewClaim claim = world.entryOf(post).claim();
    assertThat(claim.by().name()).isEqualTo("mona.moderator");
    assertThat(claim.since()).isEqualTo(community.clock().instant());
    assertThatThrownBy(() -> claims().claim(ada, ref)).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> world.act(ada, post, ReviewAction.HIDE))
        .isInstanceOfSatisfying(
            Conflict.class,
            conflict -> {
              assertThat(conflict.code()).isEqualTo("review.claimed");
              assertThat(conflict.arguments()).containsExactly("Mona.Moderator");
            });

    claims().release(ada, ref);
    assertThat(world.entryOf(post).claim()).as("is not Ada's to give back").isNotNull();
    claims().takeOver(ada, ref);
    assertThatThrownBy(() -> world.act(mona, post, ReviewAction.HIDE)).hasMessage("review.claimed");
    world.act(ada, post, ReviewAction.HIDE);
    assertThat(world.number("select count(*) from review_claim")).isZero();
  }

  @Test
  void claimThatIsGivenBackOrHasRunItsTimeStandsInNobodysWay() {
    PostRef post = world.flagged();
    ReviewRef ref = ReviewRef.post(post.postId());
    claims().claim(mona, ref);
    claims().release(mona, ref);
    claims().claim(ada, ref);

    community.clock().advance(Duration.ofMinutes(30).minusSeconds(1));
    assertThat(world.entryOf(post).isClaimed()).isTrue();
    assertThatThrownBy(() -> claims().claim(mona, ref)).isInstanceOf(Conflict.class);

    community.clock().advance(Duration.ofSeconds(1));
    assertThat(world.entryOf(post).isClaimed()).isFalse();
    claims().claim(mona, ref);
    assertThat(world.entryOf(post).claim().by().name()).isEqualTo("mona.moderator");
  }

  @Test
  void ofManyWhoClaimAtOnceExactlyOneHasIt() throws Exception {
    for (int round = 0; round < 5; round++) {
      ReviewRef ref = ReviewRef.post(world.flagged().postId());
      List<Callable<Object>> calls = new ArrayList<>();
      for (Actor actor : List.of(mona, ada, samples.actor("max.mod", Role.MODERATOR))) {
        calls.add(Executors.callable(() -> claims().claim(actor, ref)));
      }
      ExecutorService crowd = Executors.newFixedThreadPool(calls.size());
      int refused = 0;
      try {
        for (Future<Object> call : crowd.invokeAll(calls)) {
          try {
            call.get();
          } catch (ExecutionException e) {
            assertThat(e.getCause()).isInstanceOf(Conflict.class).hasMessage("review.claimed");
            refused++;
          }
        }
      } finally {
        crowd.shutdownNow();
      }
      assertThat(refused).isEqualTo(2);
    }
  }

  @Test
  void whatDoesNotWaitOrIsNotSeenCannotBeClaimed() {
    PostRef calm = samples.question(samples.anna());
    PostRef secret = samples.thread(samples.petra(), "pilots", "The new firmware?");
    world.raise(ada, secret);
    ReviewRef flagged = ReviewRef.post(world.flagged().postId());

    assertThatThrownBy(() -> claims().claim(mona, ReviewRef.post(calm.postId())))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> claims().claim(mona, ReviewRef.post(secret.postId())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> world.act(mona, secret, ReviewAction.HIDE))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> claims().claim(mona, ReviewRef.suggestion(987_654)))
        .isInstanceOf(NotFound.class);
    for (Actor actor : List.of(Actor.visitor(), samples.ben(), samples.agent())) {
      for (Runnable attempt :
          List.<Runnable>of(
              () -> claims().claim(actor, flagged),
              () -> claims().takeOver(actor, flagged),
              () -> claims().release(actor, flagged),
              () -> world.act(actor, flagged, ReviewAct.of(ReviewAction.HIDE)),
              () -> community.get(UndoService.class).undo(actor, flagged.id()),
              () -> community.get(LastDecisions.class).of(actor))) {
        assertThatThrownBy(attempt::run)
            .isInstanceOf(NotAllowed.class)
            .hasMessage("moderation.only");
      }
    }
  }

  private static ClaimService claims() {
    return community.get(ClaimService.class);
  }
}
