package org.parley.community.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.member.TrustLevel;
import org.parley.community.poll.PollRules.Electorate;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;

class VotingDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static final AtomicInteger NEXT = new AtomicInteger();
  static Samples samples;
  static SamplePolls polls;

  Actor author;
  PostRef post;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
    polls = new SamplePolls(community);
  }

  @BeforeEach
  void aPost() {
    author = somebody();
    post = samples.question(author);
  }

  @Test
  void eachKindOfBallotIsCounted() {
    long single = poll(PollKind.SINGLE, shown());
    polls.vote(author, single, 2);
    assertThat(polls.votes(author, single)).containsExactly(0, 1, 0);

    long several = poll(PollKind.MULTIPLE, shown());
    polls.vote(author, several, 3, 1);
    assertThat(polls.votes(author, several)).containsExactly(1, 0, 1);

    long scale = poll(PollKind.SCALE, shown());
    polls.vote(author, scale, 7);
    assertThat(polls.find(author, scale).result().scale().median()).isEqualTo(7);

    long ranked = poll(PollKind.RANKED, shown());
    polls.vote(author, ranked, 3, 1);
    assertThat(polls.find(author, ranked).result().winner())
        .isEqualTo(polls.options(ranked).get(2));
  }

  @Test
  void secretBallotIsFinalAndTheSameFormSentTwiceCountsOnce() {
    long poll = poll(PollKind.SINGLE, shown());
    Ballot form = new Ballot(List.of(polls.options(poll).get(0)), "form-1");
    cast(author, poll, form);
    cast(author, poll, form);

    assertThatThrownBy(() -> polls.vote(author, poll, 1))
        .isInstanceOf(Conflict.class)
        .hasMessage("poll.voted");
    assertThatThrownBy(() -> polls.vote(author, poll, 2)).isInstanceOf(Conflict.class);
    assertThat(polls.votes(author, poll)).containsExactly(1, 0, 0);
  }

  @Test
  void openBallotIsChangedWhereThatIsAllowedAndNeverCountsTwice() {
    long poll = poll(PollKind.MULTIPLE, SamplePolls.changeable());
    polls.vote(author, poll, 1, 2);
    polls.vote(author, poll, 2, 1);
    polls.vote(author, poll, 3);
    polls.vote(somebody(), poll, 3);

    assertThat(polls.votes(author, poll)).containsExactly(0, 0, 2);
    assertThat(polls.find(author, poll).result().ballots()).isEqualTo(2);
    assertThat(polls.find(author, poll).standing().choices())
        .containsExactly(polls.options(poll).get(2));

    long fixed = poll(PollKind.SINGLE, SamplePolls.rules(Disclosure.ALWAYS, Secrecy.OPEN));
    polls.vote(author, fixed, 1);
    polls.vote(author, fixed, 1);
    assertThatThrownBy(() -> polls.vote(author, fixed, 2)).isInstanceOf(Conflict.class);
    assertThat(polls.votes(author, fixed)).containsExactly(1, 0, 0);
  }

  @Test
  void onlyItsVotersVote() {
    Actor petra = samples.petra();
    Actor agent = samples.agent();
    Actor trusted = trusted(TrustLevel.REGULAR);
    long pilots = poll(agent, new Electorate(Voters.GROUP, "pilots", null));
    long regulars = poll(agent, new Electorate(Voters.TRUST, null, TrustLevel.REGULAR));
    long staff = poll(agent, new Electorate(Voters.STAFF, null, null));

    polls.vote(petra, pilots, 1);
    polls.vote(trusted, regulars, 1);
    polls.vote(agent, staff, 1);

    refused(() -> polls.vote(author, pilots, 1), NotAllowed.class, "poll.not-a-voter");
    refused(() -> polls.vote(agent, pilots, 1), NotAllowed.class, "poll.not-a-voter");
    refused(() -> polls.vote(trusted(TrustLevel.MEMBER), regulars, 1), NotAllowed.class, null);
    refused(() -> polls.vote(author, staff, 1), NotAllowed.class, "poll.not-a-voter");
    refused(() -> polls.vote(Actor.visitor(), staff, 1), NotAllowed.class, "sign-in.required");
    refused(() -> polls.vote(Actor.operator(), staff, 1), NotAllowed.class, "poll.not-a-voter");
    assertThat(ballots(pilots)).isEqualTo(1);
    assertThat(ballots(regulars)).isEqualTo(1);
    assertThat(ballots(staff)).isEqualTo(1);
    assertThat(polls.find(author, staff).standing().mayVote()).isFalse();
  }

  @Test
  void closedAndCancelledPollsTakeNoBallots() {
    Instant inAnHour = community.clock().instant().plus(Duration.ofHours(1));
    long timed = poll(PollKind.SINGLE, closing(inAnHour));
    long byHand = poll(PollKind.SINGLE, shown());
    long calledOff = poll(PollKind.SINGLE, shown());
    List.of(timed, byHand, calledOff).forEach(poll -> polls.vote(author, poll, 1));
    service().close(author, byHand);
    service().cancel(author, calledOff);
    community.clock().advance(Duration.ofHours(1));
    Actor late = somebody();

    refused(() -> polls.vote(late, timed, 1), Conflict.class, "poll.closed");
    refused(() -> polls.vote(late, byHand, 1), Conflict.class, "poll.closed");
    refused(() -> polls.vote(late, calledOff, 1), Conflict.class, "poll.cancelled");
    assertThat(polls.votes(late, timed)).containsExactly(1, 0, 0);
    assertThat(polls.find(late, calledOff).result()).as("not counted").isNull();
    List.of(timed, byHand, calledOff).forEach(poll -> assertThat(ballots(poll)).isEqualTo(1));
  }

  @Test
  void badBallotsChangeNothing() {
    long poll = poll(PollKind.SINGLE, shown());
    long other = poll(PollKind.SINGLE, shown());
    long forged = polls.options(other).get(0);

    refused(() -> cast(author, poll, List.of()), Invalid.class, "poll.ballot-empty");
    refused(() -> cast(author, poll, List.of(forged)), Invalid.class, "poll.option-unknown");
    refused(() -> cast(author, poll, List.of(-1L)), Invalid.class, "poll.option-unknown");
    refused(() -> polls.vote(author, poll, 1, 2), Invalid.class, "poll.choose-one");
    refused(() -> cast(author, -5, List.of(1L)), NotFound.class, "poll.not-found");

    assertThat(ballots(poll)).isZero();
    assertThat(ballots(other)).isZero();
    assertThat(polls.number("select count(*) from poll_voter where poll_id = ?", poll)).isZero();
    assertThat(polls.find(author, poll).standing().hasVoted()).isFalse();
  }

  @Test
  void nobodyVotesOnWhatIsOutOfSight() {
    long poll = poll(PollKind.SINGLE, shown());
    community.get(PostService.class).hide(samples.moderator(), post.postId());

    refused(() -> polls.vote(samples.ben(), poll, 1), NotFound.class, "poll.not-found");
    refused(() -> polls.vote(author, poll, 1), Conflict.class, "poll.out-of-sight");
    refused(() -> polls.vote(samples.moderator(), poll, 1), Conflict.class, "poll.out-of-sight");
    assertThat(ballots(poll)).isZero();
  }

  @Test
  void databaseDoesNotKnowWhatAMemberChoseInSecret() {
    long secret = poll(PollKind.SINGLE, shown());
    polls.vote(author, secret, 2);
    polls.vote(samples.ben(), secret, 1);

    assertThat(
            polls.number(
                "select count(*) from poll_voter where poll_id = ? and choice is not null", secret))
        .isZero();
    assertThat(
            polls.number(
                """
                select count(*) from information_schema.columns
                where table_name = 'poll_voter' and data_type like 'timestamp%'\
                """))
        .as("no time in which to look for the other")
        .isZero();
    assertThat(polls.number("select count(*) from poll_urn where poll_id = ?", secret))
        .as("one row, however many ballots")
        .isEqualTo(1);
    assertThat(polls.number("select count(*) from event_publication where payload like '%choice%'"))
        .isZero();
    refused(
        () -> community.get(OpenBallots.class).list(samples.administrator(), secret, null, 10),
        NotAllowed.class,
        "poll.ballots-secret");
  }

  private void cast(Actor actor, long poll, List<Long> choices) {
    cast(actor, poll, new Ballot(choices, null));
  }

  private static void cast(Actor actor, long poll, Ballot ballot) {
    community.get(BallotService.class).cast(actor, poll, ballot);
  }

  private long poll(PollKind kind, PollRules rules) {
    return polls.add(author, post.postId(), kind, rules);
  }

  private long poll(Actor actor, Electorate voters) {
    PollRules rules = new PollRules(voters, Disclosure.ALWAYS, Secrecy.SECRET, false, null, null);
    return polls.add(actor, post.postId(), PollKind.SINGLE, rules);
  }

  private static PollRules shown() {
    return SamplePolls.rules(Disclosure.ALWAYS, Secrecy.SECRET);
  }

  private static PollRules closing(Instant moment) {
    return new PollRules(
        Electorate.members(), Disclosure.ALWAYS, Secrecy.SECRET, false, moment, null);
  }

  private static long ballots(long poll) {
    return polls.number("select ballot_count from poll_urn where poll_id = ?", poll);
  }

  private static PollService service() {
    return community.get(PollService.class);
  }

  private static Actor somebody() {
    return samples.actor("somebody" + NEXT.incrementAndGet());
  }

  private static Actor trusted(TrustLevel level) {
    Actor member = somebody();
    return new Actor(member.id(), member.name(), member.roles(), Set.of(), level, 0);
  }

  private static void refused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable work,
      Class<? extends Exception> type,
      String code) {
    var refusal = assertThatThrownBy(work).isInstanceOf(type);
    if (code != null) {
      refusal.hasMessage(code);
    }
  }
}
