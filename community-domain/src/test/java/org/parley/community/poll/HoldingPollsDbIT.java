package org.parley.community.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.poll.PollRules.Electorate;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.Problem;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.AnswerService;
import org.parley.community.thread.CloseReason;
import org.parley.community.thread.MergeService;
import org.parley.community.thread.NewThread;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.ThreadService;
import org.parley.community.thread.ThreadType;

class HoldingPollsDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static SamplePolls polls;

  Actor anna;
  Actor ben;
  PostRef post;
  PollService service;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
    polls = new SamplePolls(community);
  }

  @BeforeEach
  void aPost() {
    anna = samples.anna();
    ben = samples.ben();
    post = samples.question(anna);
    service = community.get(PollService.class);
  }

  @Test
  void authorsAndStaffHoldPollsInPosts() {
    PostRef answer = samples.answer(ben, post);
    PostRef comment =
        community.get(AnswerService.class).comment(ben, post.postId(), "A comment here.", null);

    add(anna, post.postId());
    add(ben, answer.postId());
    add(samples.agent(), answer.postId());
    refused(() -> add(ben, post.postId()), NotAllowed.class, "poll.not-allowed");
    refused(() -> add(Actor.visitor(), post.postId()), NotAllowed.class, "poll.not-allowed");
    refused(() -> add(Actor.operator(), post.postId()), NotAllowed.class, "poll.not-allowed");
    refused(() -> add(ben, comment.postId()), NotAllowed.class, "poll.not-allowed");

    community.get(ThreadService.class).close(samples.agent(), post.threadId(), CloseReason.OTHER);
    refused(() -> add(anna, post.postId()), NotAllowed.class, "poll.not-allowed");
    add(samples.moderator(), post.postId());
  }

  @Test
  void postHoldsFivePolls() {
    for (int i = 0; i < PollPolicy.PER_POST; i++) {
      add(anna, post.postId());
    }
    refused(() -> add(anna, post.postId()), Conflict.class, "poll.enough");
    assertThat(community.get(PollViews.class).ofPost(ben, post.postId())).hasSize(5);
  }

  @Test
  void sameKeyAddsOnce() {
    NewPoll poll = SamplePolls.poll(PollKind.SINGLE, PollRules.usual());

    long first = service.add(anna, post.postId(), poll, "key-of-anna");

    assertThat(service.add(anna, post.postId(), poll, "key-of-anna")).isEqualTo(first);
    assertThat(community.get(PollViews.class).ofPost(anna, post.postId())).hasSize(1);
  }

  @Test
  void closingTimeIsAheadAndWithinAYear() {
    Instant now = community.clock().instant();
    refused(() -> add(now), Invalid.class, "poll.closes-past");
    refused(() -> add(now.minusSeconds(1)), Invalid.class, "poll.closes-past");
    refused(() -> add(now.plus(Duration.ofDays(400))), Invalid.class, "poll.closes-late");
    assertThat(community.get(PollViews.class).ofPost(anna, post.postId())).isEmpty();
  }

  @Test
  void onlyTheirOwnGroupsAndNoStaffPollsForMembers() {
    Electorate pilots = new Electorate(Voters.GROUP, "pilots", null);
    refused(() -> add(anna, pilots), Invalid.class, "poll.group-unknown");
    refused(
        () -> add(anna, new Electorate(Voters.STAFF, null, null)),
        NotAllowed.class,
        "poll.staff-only");
    PostRef petras = samples.question(samples.petra());
    service.add(samples.petra(), petras.postId(), poll(pilots), null);
    assertThat(community.get(PollViews.class).ofPost(anna, petras.postId()).get(0).terms().group())
        .isEqualTo("Pilots");
  }

  @Test
  void rewordedUntilTheFirstBallotAndFrozenFromThenOn() {
    long poll = add(anna, post.postId());
    NewPoll other =
        new NewPoll(
            "And now?",
            PollKind.RANKED,
            List.of("Yes", "No"),
            PollRange.usual(),
            PollRules.usual());
    refused(() -> service.reword(ben, poll, other), NotAllowed.class, "poll.run-not-allowed");
    service.reword(anna, poll, other);
    assertThat(polls.find(anna, poll).question()).isEqualTo("And now?");
    assertThat(polls.find(anna, poll).options())
        .extracting(PollView.Option::label)
        .containsExactly("Yes", "No");

    polls.vote(ben, poll, 2);

    refused(
        () -> service.reword(anna, poll, SamplePolls.poll(PollKind.SINGLE, PollRules.usual())),
        Conflict.class,
        "poll.frozen");
    assertThat(polls.find(anna, poll).question()).isEqualTo("And now?");
    assertThat(polls.find(anna, poll).standing().mayReword()).isFalse();
    assertThat(polls.find(anna, poll).standing().mayRun()).isTrue();
  }

  @Test
  void closedEarlyKeptOpenLongerAndNeverReopened() {
    long poll = add(anna, post.postId());
    Instant tomorrow = community.clock().instant().plus(Duration.ofDays(1));
    service.reschedule(anna, poll, tomorrow);
    assertThat(polls.find(ben, poll).terms().closesAt()).isEqualTo(tomorrow);
    refused(() -> service.close(ben, poll), NotAllowed.class, "poll.run-not-allowed");

    service.close(anna, poll);

    assertThat(polls.find(ben, poll).isClosed()).isTrue();
    refused(() -> service.reschedule(anna, poll, tomorrow), Conflict.class, "poll.closed");
    refused(() -> service.close(anna, poll), Conflict.class, "poll.closed");
    refused(() -> service.cancel(anna, poll), Conflict.class, "poll.closed");
  }

  @Test
  void calledOffItLeavesATraceOnlyWhereSomebodyHasVoted() {
    long untouched = add(anna, post.postId());
    long voted = add(anna, post.postId());
    polls.vote(ben, voted, 1);

    service.cancel(anna, untouched);
    service.cancel(samples.agent(), voted);

    assertThat(community.get(PollViews.class).ofPost(ben, post.postId()))
        .singleElement()
        .satisfies(poll -> assertThat(poll.isCancelled()).isTrue());
  }

  @Test
  void standsWithItsThreadOrNotAtAll() {
    PollStartService start = community.get(PollStartService.class);
    NewThread draft =
        new NewThread(
            ThreadType.DISCUSSION,
            "open",
            "What do you drink in the morning?",
            "Tell us.",
            List.of(),
            "key-" + post.postId());
    long threads = polls.number("select count(*) from thread");
    NewPoll bad = poll(new Electorate(Voters.STAFF, null, null));
    assertThatThrownBy(() -> start.start(anna, draft, bad)).isInstanceOf(NotAllowed.class);
    assertThat(polls.number("select count(*) from thread")).isEqualTo(threads);

    PostRef made = start.start(anna, draft, poll(Electorate.members()));
    assertThat(start.start(anna, draft, poll(Electorate.members()))).isEqualTo(made);

    assertThat(community.get(PollViews.class).ofPost(ben, made.postId())).hasSize(1);
    PostRef answer =
        start.answer(
            ben,
            made.threadId(),
            new PollStartService.NewAnswer(
                "Or rather this?", "answer-" + made.postId(), poll(Electorate.members())));
    assertThat(community.get(PollViews.class).ofPost(anna, answer.postId())).hasSize(1);
  }

  @Test
  void pollMovesWithItsPostWhenThreadsAreMerged() {
    long poll = add(anna, post.postId());
    polls.vote(ben, poll, 1);
    PostRef target = samples.question(ben);

    community
        .get(MergeService.class)
        .merge(samples.moderator(), post.threadId(), target.threadId(), "");

    PollView moved = polls.find(ben, poll);
    assertThat(moved.place().threadId()).isEqualTo(target.threadId());
    assertThat(moved.standing().hasVoted()).isTrue();
    polls.vote(anna, poll, 1);
    assertThat(polls.votes(anna, poll)).containsExactly(2, 0, 0);
  }

  private long add(Actor actor, long postId) {
    return polls.add(actor, postId, PollKind.SINGLE, PollRules.usual());
  }

  private void add(Actor actor, Electorate voters) {
    service.add(actor, post.postId(), poll(voters), null);
  }

  private void add(Instant closesAt) {
    PollRules rules =
        new PollRules(
            Electorate.members(), Disclosure.VOTED, Secrecy.SECRET, false, closesAt, null);
    polls.add(anna, post.postId(), PollKind.SINGLE, rules);
  }

  private static NewPoll poll(Electorate voters) {
    return SamplePolls.poll(
        PollKind.SINGLE,
        new PollRules(voters, Disclosure.VOTED, Secrecy.SECRET, false, null, null));
  }

  private static void refused(ThrowingCallable work, Class<? extends Problem> type, String code) {
    assertThatThrownBy(work).isInstanceOf(type).hasMessage(code);
  }
}
