package org.parley.community.reputation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.member.TrustLevel;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.AcceptanceService;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;
import org.parley.community.vote.VoteService;

/** Up-votes bring 200 points a day and not one more, in whatever order things happen. */
@Timeout(300)
class DailyLimitDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static final AtomicInteger NEXT = new AtomicInteger();
  static Samples samples;
  static Account account;

  Actor author;
  PostRef answer;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
    account = new Account(community);
  }

  @BeforeEach
  void anAnswer() {
    author = somebody();
    answer = samples.answer(author, samples.question(somebody()));
  }

  @AfterEach
  void sumsAgree() {
    account.assertEqual();
  }

  @Test
  void twentyVotesAreExactlyTwoHundredAndTheNextBringsNothing() {
    votes(20);
    assertThat(account.of(author)).isEqualTo(200);

    votes(1);
    assertThat(account.of(author)).isEqualTo(200);
    assertThat(account.entries(author)).hasSize(21).last().isEqualTo("UP_VOTE 0");
  }

  @Test
  void whatIsLeftOfTheDayIsCreditedInPart() {
    PostRef question = samples.question(author);
    vote(somebody(), question, 1);
    votes(20);

    assertThat(account.of(author)).isEqualTo(200);
    assertThat(account.entries(author)).last().isEqualTo("UP_VOTE 5");
  }

  @Test
  void acceptedAnswersComeOnTopAndLossesMakeNoRoom() {
    votes(20);
    community
        .get(AcceptanceService.class)
        .accept(samples.moderator(), answer.threadId(), answer.postId());
    assertThat(account.of(author)).isEqualTo(215);

    vote(somebody(), answer, -1);
    votes(1);
    assertThat(account.of(author)).isEqualTo(213);
  }

  @Test
  void aVoteTakenBackAfterTheLimitTakesWhatItBroughtAndMakesRoomForTheNext() {
    List<Actor> voters = votes(21);
    vote(voters.get(20), answer, 0);
    assertThat(account.of(author)).isEqualTo(200);

    votes(2);
    vote(voters.get(0), answer, 0);
    assertThat(account.of(author)).isEqualTo(200);
    assertThat(account.entries(author)).contains("UP_VOTE -10 TAKEN_BACK", "UP_VOTE 10 ROOM");

    vote(voters.get(1), answer, 0);
    vote(voters.get(2), answer, 0);
    assertThat(account.of(author)).isEqualTo(190);
  }

  @Test
  void aDayEndsAtMidnightInUtc() {
    toTime("23:59:59.999999Z");
    votes(21);
    assertThat(account.of(author)).isEqualTo(200);

    community.clock().advance(Duration.ofNanos(1_000));
    votes(21);
    assertThat(account.of(author)).isEqualTo(400);
  }

  @Test
  void aPostThatGoesLeavesItsRoomToTheDaysOtherPosts() {
    votes(20);
    PostRef second = samples.answer(author, samples.question(somebody()));
    vote(somebody(), second, 1);
    vote(somebody(), second, 1);
    community.get(PostService.class).delete(author, answer.postId());
    assertThat(account.of(author)).isEqualTo(20);

    community.get(PostService.class).restore(author, answer.postId());
    assertThat(account.of(author)).isEqualTo(200);
  }

  @Test
  void aThousandVotesAtOnceOnManyPostsOfTwoMembersStayRight() throws Exception {
    Actor other = somebody();
    List<PostRef> posts = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      PostRef question = samples.question(author);
      posts.add(question);
      posts.add(samples.answer(other, question));
      posts.add(samples.answer(author, samples.question(other)));
      posts.add(answer);
    }
    List<Callable<Integer>> calls = new ArrayList<>();
    for (int voter = 0; voter < 10; voter++) {
      Actor member = somebody();
      for (int i = 0; i < 100; i++) {
        PostRef post = posts.get((i * 7 + voter) % posts.size());
        int value = i % 5 == 0 ? -1 : 1;
        calls.add(() -> community.get(VoteService.class).vote(member, post.postId(), value));
      }
    }
    ExecutorService crowd = Executors.newFixedThreadPool(8);
    try {
      for (Future<Integer> vote : crowd.invokeAll(calls)) {
        vote.get();
      }
    } finally {
      crowd.shutdownNow();
    }

    assertThat(calls).hasSize(1_000);
    assertThat(account.of(author)).isLessThanOrEqualTo(200);
  }

  private List<Actor> votes(int number) {
    List<Actor> voters = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      Actor voter = somebody();
      vote(voter, answer, 1);
      voters.add(voter);
    }
    return voters;
  }

  private static void toTime(String time) {
    Instant now = community.clock().instant();
    Instant then = Instant.parse(now.toString().substring(0, 11) + time);
    community
        .clock()
        .advance(
            Duration.between(now, then)
                .plus(then.isBefore(now) ? Duration.ofDays(1) : Duration.ZERO));
  }

  private static void vote(Actor voter, PostRef post, int value) {
    community.get(VoteService.class).vote(voter, post.postId(), value);
  }

  private static Actor somebody() {
    Actor member = samples.actor("somebody" + NEXT.incrementAndGet());
    // with enough reputation to vote down
    return new Actor(
        member.id(), member.name(), member.roles(), member.groups(), TrustLevel.NEW, 15);
  }
}
