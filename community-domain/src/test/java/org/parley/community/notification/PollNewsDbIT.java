package org.parley.community.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.follow.FollowService;
import org.parley.community.follow.FollowTarget;
import org.parley.community.member.Actor;
import org.parley.community.poll.Ballot;
import org.parley.community.poll.BallotService;
import org.parley.community.poll.Disclosure;
import org.parley.community.poll.NewPoll;
import org.parley.community.poll.PollKind;
import org.parley.community.poll.PollPump;
import org.parley.community.poll.PollRange;
import org.parley.community.poll.PollRules;
import org.parley.community.poll.PollService;
import org.parley.community.poll.Secrecy;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;

class PollNewsDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static Told told;

  Actor anna;
  Actor ben;
  PostRef post;
  Instant closesAt;
  long poll;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
    told = new Told(community);
  }

  @BeforeEach
  void aPoll() {
    anna = samples.anna();
    ben = samples.ben();
    post = samples.question(anna);
    closesAt = community.clock().instant().plus(Duration.ofHours(1));
    PollRules rules =
        new PollRules(
            PollRules.Electorate.members(), Disclosure.CLOSED, Secrecy.SECRET, false, closesAt, 2);
    poll =
        community
            .get(PollService.class)
            .add(
                anna,
                post.postId(),
                new NewPoll("How many?", PollKind.SCALE, List.of(), PollRange.usual(), rules),
                null);
    told.forgetAll();
  }

  @Test
  void votersFollowersAndTheAuthorHearOnceThatItHasClosed() {
    Actor follower = samples.actor("follower");
    Actor outsider = samples.actor("outsider");
    community.get(FollowService.class).follow(follower, FollowTarget.THREAD, post.threadId());
    vote(ben, 7);
    close();
    close();

    assertThat(told.shownTo(ben)).containsExactly("POLL CLOSED");
    assertThat(told.shownTo(follower)).containsExactly("POLL CLOSED");
    assertThat(told.shownTo(anna)).containsExactly("POLL CLOSED");
    assertThat(told.shownTo(outsider)).isEmpty();
  }

  @Test
  void authorHearsThatTheQuorumIsReachedAndNobodyHearsWhoVoted() {
    vote(ben, 7);
    told.deliver();
    assertThat(told.shownTo(anna)).isEmpty();

    vote(samples.agent(), 3);
    told.deliver();

    assertThat(told.shownTo(anna)).containsExactly("POLL QUORUM");
    assertThat(told.shownTo(ben)).isEmpty();
    assertThat(told.rowsOf(anna).get(0).get("actor_id")).isNull();
    assertThat(told.rowsOf(anna).get(0).get("amount")).isNull();
  }

  @Test
  void nobodyHearsOfAPollThatIsOutOfSight() {
    vote(ben, 7);
    community.get(PostService.class).hide(samples.moderator(), post.postId());
    close();

    assertThat(told.shownTo(ben)).isEmpty();
  }

  @Test
  void pollThatIsCalledOffIsNotTold() {
    vote(ben, 7);
    community.get(PollService.class).cancel(anna, poll);
    close();

    assertThat(told.shownTo(ben)).isEmpty();
  }

  private void vote(Actor member, long number) {
    community.get(BallotService.class).cast(member, poll, new Ballot(List.of(number), null));
  }

  private void close() {
    community.clock().advance(Duration.ofHours(1));
    community.get(PollPump.class).tellOfClosed();
    told.deliver();
  }
}
