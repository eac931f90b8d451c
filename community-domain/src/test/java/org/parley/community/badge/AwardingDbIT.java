package org.parley.community.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.event.EventPump;
import org.parley.community.member.Actor;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.thread.AcceptanceService;
import org.parley.community.thread.AnswerAccepted;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;

/** Badges come soon after the deed, once for each, and go with their cause. */
class AwardingDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static BadgeBench bench;

  Actor anna;
  Actor ben;

  @BeforeEach
  void empty() {
    bench = bench == null ? new BadgeBench(community) : bench;
    bench.clear();
    bench.jdbi.useHandle(
        handle -> {
          handle.execute("update thread set accepted_post_id = null, state = 'DELETED'");
          handle.execute("update post set state = 'DELETED'");
        });
    anna = bench.samples.anna();
    ben = bench.samples.ben();
  }

  @Test
  void theDeedThatMakesTheNumberFullIsTheCause() {
    bench.define("two", "answers.accepted >= 2");
    PostRef first = acceptedAnswer();
    bench.deliver();
    assertThat(bench.held(ben)).isEmpty();

    PostRef second = acceptedAnswer();
    bench.deliver();

    assertThat(bench.held(ben)).containsExactly("two");
    assertThat(bench.causeOf(ben, "two")).isEqualTo(second.postId()).isNotEqualTo(first.postId());
  }

  @Test
  void whatIsGivenOnceIsGivenOnceHoweverOftenItHappens() {
    bench.define("one", "answers.accepted >= 1");
    acceptedAnswer();
    acceptedAnswer();
    bench.deliver();

    assertThat(bench.occasions(ben)).containsExactly("one once");
  }

  @Test
  void whatIsGivenManyTimesNamesEachDeed() {
    bench.define("each", "answers.posted >= 1 and accepted", true);
    PostRef first = acceptedAnswer();
    PostRef second = acceptedAnswer();
    bench.deliver();

    assertThat(bench.occasions(ben))
        .containsExactlyInAnyOrder("each post:" + first.postId(), "each post:" + second.postId());
  }

  @Test
  void aWithdrawnAcceptanceTakesTheBadgeAndANewOneGivesItBack() {
    bench.define("one", "answers.accepted >= 1");
    PostRef question = bench.samples.question(anna);
    PostRef answer = bench.samples.answer(ben, question);
    bench.accept(anna, question, answer);
    bench.deliver();

    bench.get(AcceptanceService.class).withdraw(anna, question.threadId());
    bench.deliver();
    assertThat(bench.held(ben)).isEmpty();

    bench.accept(anna, question, answer);
    bench.deliver();
    assertThat(bench.held(ben)).containsExactly("one");
    assertThat(bench.traces()).containsExactly("REVOKED", "RETURNED");
    assertThat(bench.count("badge_award")).isEqualTo(1);
  }

  @Test
  void acceptingAnotherAnswerTakesTheBadgeFromTheFirst() {
    bench.define("one", "answers.accepted >= 1");
    PostRef question = bench.samples.question(anna);
    PostRef bens = bench.samples.answer(ben, question);
    Actor petra = bench.samples.petra();
    PostRef petras = bench.samples.answer(petra, question);
    bench.accept(anna, question, bens);
    bench.deliver();

    bench.accept(anna, question, petras);
    bench.deliver();

    assertThat(bench.held(ben)).isEmpty();
    assertThat(bench.held(petra)).containsExactly("one");
  }

  @Test
  void whoAcceptsTheirOwnAnswerEarnsNothingByIt() {
    bench.define("one", "answers.accepted >= 1");
    PostRef question = bench.samples.question(anna);
    bench.accept(anna, question, bench.samples.answer(anna, question));
    bench.deliver();

    assertThat(bench.held(anna)).isEmpty();
  }

  @Test
  void whatIsHiddenOrDeletedCountsForNothingUntilItIsBack() {
    bench.define("wrote", "answers.posted >= 1");
    bench.define("asked", "questions.asked >= 1");
    PostRef question = bench.samples.question(anna);
    PostRef answer = bench.samples.answer(ben, question);
    bench.deliver();
    PostService posts = bench.get(PostService.class);

    posts.hide(bench.samples.moderator(), answer.postId());
    bench.deliver();
    assertThat(bench.held(ben)).isEmpty();

    posts.restore(bench.samples.moderator(), answer.postId());
    posts.delete(bench.samples.moderator(), question.postId());
    bench.deliver();
    assertThat(bench.held(ben)).as("its whole thread is gone").isEmpty();
    assertThat(bench.held(anna)).isEmpty();

    posts.restore(bench.samples.moderator(), question.postId());
    bench.deliver();
    assertThat(bench.held(ben)).containsExactly("wrote");
    assertThat(bench.held(anna)).containsExactly("asked");
  }

  @Test
  void theCauseMovesOnWhenEnoughIsLeftWithoutIt() {
    bench.define("one", "answers.posted >= 1");
    PostRef first = bench.samples.answer(ben, bench.samples.question(anna));
    bench.tick();
    PostRef second = bench.samples.answer(ben, bench.samples.question(anna));
    bench.deliver();
    assertThat(bench.causeOf(ben, "one")).isEqualTo(first.postId());

    bench.get(PostService.class).delete(ben, first.postId());
    bench.deliver();

    assertThat(bench.causeOf(ben, "one")).isEqualTo(second.postId());
    assertThat(bench.traces()).isEmpty();
  }

  @Test
  void votesAgainstAPostNeverCostABadge() {
    bench.define("five", "answer.score >= 5", true);
    PostRef answer = bench.samples.answer(ben, bench.samples.question(anna));
    bench.votes(answer, 0, 5, 1);
    bench.deliver();
    assertThat(bench.held(ben)).containsExactly("five");

    bench.votes(answer, 5, 15, -1);
    bench.deliver();

    assertThat(bench.held(ben)).as("a score of minus five").containsExactly("five");
  }

  @Test
  void oneVoteTakenBackLeavesTheBadgeAndMoreThanAFifthTakeIt() {
    bench.define("ten", "answer.score >= 10");
    PostRef answer = bench.samples.answer(ben, bench.samples.question(anna));
    bench.votes(answer, 0, 10, 1);
    bench.deliver();

    bench.votes(answer, 0, 2, 0);
    bench.deliver();
    assertThat(bench.held(ben)).as("eight of ten").containsExactly("ten");

    bench.votes(answer, 2, 3, 0);
    bench.deliver();
    assertThat(bench.held(ben)).as("seven of ten").isEmpty();

    bench.votes(answer, 0, 2, 1);
    bench.deliver();
    assertThat(bench.held(ben)).as("nine are not ten").isEmpty();

    bench.votes(answer, 2, 3, 1);
    bench.deliver();
    assertThat(bench.held(ben)).containsExactly("ten");
  }

  @Test
  void votesOfARingEarnNothing() {
    bench.define("three", "answer.score >= 3");
    PostRef answer = bench.samples.answer(ben, bench.samples.question(anna));
    bench.votes(answer, 0, 3, 1);
    bench.deliver();
    assertThat(bench.held(ben)).containsExactly("three");

    bench.jdbi.useHandle(
        handle ->
            handle.execute(
                """
                with ring as (
                  insert into voting_case (kind, member_ids, votes, seconds, share, found_at)
                  values ('MUTUAL', '{}', 1, 60, 90, now())
                  returning id)
                insert into discounted_vote (post_id, voter_id, case_id, value)
                select v.post_id, v.member_id, ring.id, v.value from vote v, ring where v.post_id = ?
                limit 1\
                """,
                answer.postId()));
    bench.get(BadgeService.class).awardToThePast(bench.samples.administrator(), null);
    bench.get(BadgePump.class).workOff();

    assertThat(bench.held(ben)).isEmpty();
  }

  @Test
  void theSameEventTwiceAwardsOnce() {
    bench.define("one", "answers.accepted >= 1");
    PostRef question = bench.samples.question(anna);
    PostRef answer = bench.samples.answer(ben, question);
    bench.accept(anna, question, answer);
    bench.deliver();

    bench.publish(
        new AnswerAccepted(
            question.threadId(), answer.postId(), anna.id(), community.clock().instant()));
    bench.deliver();

    assertThat(bench.count("badge_award")).isEqualTo(1);
    assertThat(bench.count("notification where kind = 'BADGE'")).isEqualTo(1);
  }

  @Test
  void manyEventsAtOnceAwardOnce() {
    bench.define("one", "answers.posted >= 1");
    bench.define("each", "answers.posted >= 1", true);
    List<PostRef> answers =
        IntStream.range(0, 8)
            .mapToObj(i -> bench.samples.answer(ben, bench.samples.question(anna)))
            .toList();

    CompletableFuture.allOf(
            IntStream.range(0, 4)
                .mapToObj(
                    i -> CompletableFuture.runAsync(() -> bench.get(EventPump.class).deliverDue()))
                .toArray(CompletableFuture[]::new))
        .join();
    bench.deliver();

    assertThat(bench.occasions(ben)).hasSize(9).contains("one once");
    assertThat(bench.causeOf(ben, "one")).isEqualTo(answers.get(0).postId());
  }

  @Test
  void aSwitchedOffBadgeIsNotGivenAndNotTaken() {
    bench.define("one", "answers.posted >= 1");
    PostRef answer = bench.samples.answer(ben, bench.samples.question(anna));
    bench.deliver();
    bench.get(BadgeService.class).enable(bench.samples.administrator(), "one", false);

    bench.get(PostService.class).delete(ben, answer.postId());
    bench.samples.answer(anna, bench.samples.question(anna));
    bench.deliver();

    assertThat(bench.held(ben)).containsExactly("one");
    assertThat(bench.held(anna)).isEmpty();
  }

  private PostRef acceptedAnswer() {
    PostRef question = bench.samples.question(anna);
    PostRef answer = bench.samples.answer(ben, question);
    bench.accept(anna, question, answer);
    return answer;
  }
}
