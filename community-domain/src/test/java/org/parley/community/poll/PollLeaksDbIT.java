package org.parley.community.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.CountingSql;
import org.parley.community.sample.Samples;
import org.parley.community.thread.AnswerQuery;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;
import org.parley.community.thread.ThreadView;
import org.parley.community.thread.ThreadViews;

/** Who learns what of a poll, by every read model. */
class PollLeaksDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static SamplePolls polls;

  Actor anna;
  Actor ben;
  Actor agent;
  PostRef post;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
    polls = new SamplePolls(community);
  }

  @BeforeEach
  void aPost() {
    anna = samples.anna();
    ben = samples.ben();
    agent = samples.agent();
    post = samples.question(anna);
  }

  @Test
  void resultIsShownAtItsTimeAndToWhomItIsFor() {
    long always = poll(Disclosure.ALWAYS);
    long voted = poll(Disclosure.VOTED);
    long closed = poll(Disclosure.CLOSED);
    long staff = poll(Disclosure.STAFF);
    List.of(always, voted, closed, staff).forEach(poll -> polls.vote(ben, poll, 2));

    assertShown(always, Actor.visitor(), anna, ben, agent, samples.moderator());
    assertHidden(voted, Actor.visitor(), anna, agent, samples.administrator());
    assertShown(voted, ben);
    assertHidden(closed, Actor.visitor(), anna, ben, agent, samples.administrator());
    assertHidden(staff, Actor.visitor(), anna, ben);
    assertShown(staff, agent, samples.moderator());

    List.of(always, voted, closed, staff)
        .forEach(poll -> community.get(PollService.class).close(anna, poll));

    assertShown(always, Actor.visitor(), anna, agent);
    assertShown(voted, Actor.visitor(), anna, agent);
    assertShown(closed, Actor.visitor(), anna, agent);
    assertHidden(staff, Actor.visitor(), anna, ben);
  }

  @Test
  void whatOthersVotedChangesNothingForWhoMayNotSeeIt() {
    long poll = polls.add(agent, post.postId(), PollKind.SINGLE, rules(Disclosure.CLOSED));
    PollView before = polls.find(ben, poll);
    ThreadView thread = thread(ben);
    List<PollView> inThread = views().of(ben, thread).get(post.postId());

    polls.vote(anna, poll, 3);
    polls.vote(agent, poll, 3);

    assertThat(polls.find(ben, poll)).isEqualTo(before);
    assertThat(views().of(ben, thread).get(post.postId())).isEqualTo(inThread);
    assertThat(listed(ben, PollQuery.Which.OPEN, poll)).isEqualTo(before);
    assertThat(views().ofPost(ben, post.postId())).containsExactly(before);
  }

  @Test
  void namesAreShownWithOpenBallotsToWhoSeesTheResult() {
    long open =
        polls.add(
            anna,
            post.postId(),
            PollKind.SINGLE,
            SamplePolls.rules(Disclosure.VOTED, Secrecy.OPEN));
    polls.vote(ben, open, 2);
    OpenBallots ballots = community.get(OpenBallots.class);

    assertThat(ballots.list(ben, open, null, 10).items())
        .singleElement()
        .satisfies(ballot -> assertThat(ballot.voter().name()).isEqualTo("ben"))
        .satisfies(
            ballot -> assertThat(ballot.choices()).containsExactly(polls.options(open).get(1)));
    for (Actor other : new Actor[] {Actor.visitor(), anna, agent, samples.administrator()}) {
      assertThatThrownBy(() -> ballots.list(other, open, null, 10))
          .isInstanceOf(NotAllowed.class)
          .hasMessage("poll.result-not-allowed");
    }
    long secret = poll(Disclosure.ALWAYS);
    polls.vote(ben, secret, 1);
    assertThatThrownBy(() -> ballots.list(ben, secret, null, 10)).isInstanceOf(NotAllowed.class);
    assertThat(polls.find(ben, secret).standing().choices()).as("not even one's own").isEmpty();
  }

  @Test
  void pollIsAsPrivateAsItsPost() {
    PostRef secret = samples.thread(samples.petra(), "pilots", "A question among pilots");
    long poll =
        polls.add(samples.petra(), secret.postId(), PollKind.SINGLE, rules(Disclosure.ALWAYS));

    for (Actor other : new Actor[] {Actor.visitor(), anna, agent}) {
      assertThatThrownBy(() -> polls.find(other, poll)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> polls.vote(withName(other), poll, 1)).isInstanceOf(NotFound.class);
      assertThat(views().ofPost(other, secret.postId())).isEmpty();
      assertThat(listed(other, PollQuery.Which.OPEN, poll)).isNull();
      assertThatThrownBy(() -> community.get(PollService.class).close(withName(other), poll))
          .isInstanceOf(NotFound.class);
    }
    assertThat(listed(samples.petra(), PollQuery.Which.MINE, poll)).isNotNull();
  }

  @Test
  void hiddenAndDeletedPostsTakeTheirPollsOutOfSight() {
    PostRef answer = samples.answer(ben, post);
    long poll = polls.add(ben, answer.postId(), PollKind.SINGLE, rules(Disclosure.ALWAYS));
    community.get(PostService.class).delete(ben, answer.postId());

    assertThatThrownBy(() -> polls.find(anna, poll)).isInstanceOf(NotFound.class);
    assertThat(listed(anna, PollQuery.Which.OPEN, poll)).isNull();
    assertThat(listed(samples.moderator(), PollQuery.Which.OPEN, poll)).isNull();
    assertThat(polls.find(ben, poll).standing().mayVote()).isFalse();

    community.get(PostService.class).restore(ben, answer.postId());
    assertThat(polls.find(anna, poll).standing().mayVote()).isTrue();
  }

  @Test
  void listsAreOfWhatIsOpenClosedAndStillToVoteOn() {
    long open = poll(Disclosure.ALWAYS);
    long done = poll(Disclosure.ALWAYS);
    long over = poll(Disclosure.ALWAYS);
    polls.vote(ben, done, 1);
    community.get(PollService.class).close(anna, over);

    assertThat(listed(ben, PollQuery.Which.OPEN, done)).isNotNull();
    assertThat(listed(ben, PollQuery.Which.MINE, open)).isNotNull();
    assertThat(listed(ben, PollQuery.Which.MINE, done)).isNull();
    assertThat(listed(Actor.visitor(), PollQuery.Which.MINE, open)).isNull();
    assertThat(listed(ben, PollQuery.Which.CLOSED, over)).isNotNull();
    assertThat(listed(ben, PollQuery.Which.OPEN, over)).isNull();
    var first = community.get(PollListing.class).list(ben, query(PollQuery.Which.OPEN, null, 1));
    var second =
        community.get(PollListing.class).list(ben, query(PollQuery.Which.OPEN, first.next(), 1));
    assertThat(second.items().get(0).id()).isLessThan(first.items().get(0).id());
  }

  @Test
  void oneMoreQueryReadsAllPollsOfAPage() {
    PostRef answer = samples.answer(ben, post);
    for (int i = 0; i < 3; i++) {
      poll(Disclosure.ALWAYS);
      polls.add(ben, answer.postId(), PollKind.RANKED, rules(Disclosure.ALWAYS));
    }
    ThreadView thread = thread(anna);
    CountingSql sql = new CountingSql(community.get(Jdbi.class));

    assertThat(sql.count(() -> assertThat(views().of(anna, thread)).hasSize(2))).isEqualTo(1);
    long poll = views().of(anna, thread).get(post.postId()).get(0).id();
    assertThat(sql.count(() -> polls.find(anna, poll))).isEqualTo(2);
    assertThat(
            sql.count(
                () ->
                    community
                        .get(PollListing.class)
                        .list(anna, query(PollQuery.Which.OPEN, null, 20))))
        .isEqualTo(2);
  }

  private static void assertShown(long poll, Actor... readers) {
    assertThat(readers)
        .allSatisfy(
            reader ->
                assertThat(polls.find(reader, poll).result().shares())
                    .extracting(Share::votes)
                    .containsExactly(0, 1, 0));
  }

  private static void assertHidden(long poll, Actor... readers) {
    assertThat(Arrays.asList(readers))
        .allSatisfy(reader -> assertThat(polls.find(reader, poll).result()).isNull());
  }

  private static PollView listed(Actor reader, PollQuery.Which which, long poll) {
    return community.get(PollListing.class).list(reader, query(which, null, 100)).items().stream()
        .filter(each -> each.id() == poll)
        .findFirst()
        .orElse(null);
  }

  private static PollQuery query(PollQuery.Which which, String after, int limit) {
    return new PollQuery(which, after, limit);
  }

  /** A visitor cannot even try to vote. */
  private static Actor withName(Actor reader) {
    return reader.isVisitor() ? samples.actor("passer.by") : reader;
  }

  private ThreadView thread(Actor reader) {
    return community
        .get(ThreadViews.class)
        .find(reader, post.threadId(), new AnswerQuery(null, null, AnswerQuery.PAGE));
  }

  private long poll(Disclosure results) {
    return polls.add(anna, post.postId(), PollKind.SINGLE, rules(results));
  }

  private static PollRules rules(Disclosure results) {
    return SamplePolls.rules(results, Secrecy.SECRET);
  }

  private static PollViews views() {
    return community.get(PollViews.class);
  }
}
