package org.parley.community.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.PostRef;
import org.parley.community.vote.VoteService;

/** Votes that are not meant as votes leave scores and reputation, and come back when staff says. */
class VotingCaseDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static final AtomicInteger NEXT = new AtomicInteger();
  static Samples samples;
  static Account account;

  Actor author;
  Actor voter;
  List<PostRef> posts;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
    account = new Account(community);
  }

  @BeforeEach
  void aSeries() {
    community.clock().advance(Duration.ofDays(100));
    author = somebody();
    voter = somebody();
    posts = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      PostRef question = samples.question(somebody());
      posts.add(i == 0 ? samples.question(author) : samples.answer(author, question));
    }
    for (PostRef post : posts) {
      vote(voter, post, 1);
      community.clock().advance(Duration.ofSeconds(10));
    }
    vote(somebody(), posts.get(1), 1);
  }

  @AfterEach
  void sumsAgree() {
    account.assertEqual();
  }

  @Test
  void aSeriesLeavesScoresAndReputationAndComesBackWhenStaffLiftsTheCase() {
    assertThat(account.of(author)).isEqualTo(75);
    assertThat(search()).hasSize(1);

    assertThat(account.of(author)).isEqualTo(10);
    assertThat(scores()).containsExactly(0, 1, 0, 0, 0, 0, 0);
    assertThat(account.entries(author)).contains("UP_VOTE -10 DISCOUNTED");

    VotingCaseViews.Entry entry = latest();
    assertThat(entry.members()).containsExactly(voter.name(), author.name());
    assertThat(entry.discounted()).isEqualTo(7);
    community.get(VotingCaseService.class).lift(samples.administrator(), entry.id());

    assertThat(account.of(author)).isEqualTo(75);
    assertThat(scores()).containsExactly(1, 2, 1, 1, 1, 1, 1);
    assertThat(latest().isStanding()).isFalse();
    assertThat(search()).as("a lifted vote is not found again").isEmpty();
    assertThatThrownBy(
            () -> community.get(VotingCaseService.class).lift(samples.administrator(), entry.id()))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void aDiscountedVoteThatIsTakenBackOrCastAnewStillDoesNotCount() {
    search();
    vote(voter, posts.get(2), 0);
    assertThat(scores().get(2)).isZero();
    vote(voter, posts.get(2), 1);
    assertThat(scores().get(2)).isZero();
    assertThat(account.of(author)).isEqualTo(10);

    vote(voter, posts.get(3), 0);
    community.get(VotingCaseService.class).lift(samples.administrator(), latest().id());
    assertThat(scores()).containsExactly(1, 2, 1, 0, 1, 1, 1);
    assertThat(account.of(author)).isEqualTo(65);
  }

  @Test
  void whatWasFoundOnceIsNotFoundTwiceAndADayIsSearchedOnce() {
    VotingPump pump = community.get(VotingPump.class);
    pump.searchDaily();
    assertThat(search()).isEmpty();

    long before = latest().id();
    pump.searchDaily();
    assertThat(latest().id()).isEqualTo(before);
  }

  @Test
  void whoIsNoAdministratorSeesNoCaseAndLiftsNone() {
    search();
    for (Actor other : List.of(voter, samples.moderator(), samples.agent(), Actor.visitor())) {
      assertThatThrownBy(() -> community.get(VotingCaseViews.class).list(other, null, 10))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> community.get(VotingCaseService.class).lift(other, latest().id()))
          .isInstanceOf(NotAllowed.class);
    }
  }

  private static List<Suspicion> search() {
    return community.get(VotingPump.class).search();
  }

  private static VotingCaseViews.Entry latest() {
    return community
        .get(VotingCaseViews.class)
        .list(samples.administrator(), null, 1)
        .items()
        .get(0);
  }

  private List<Integer> scores() {
    return posts.stream().map(post -> account.score(post.postId())).toList();
  }

  private static void vote(Actor by, PostRef post, int value) {
    community.get(VoteService.class).vote(by, post.postId(), value);
  }

  private static Actor somebody() {
    return samples.actor("somebody" + NEXT.incrementAndGet());
  }
}
