package org.parley.community.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.member.TrustLevel;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.AcceptanceService;
import org.parley.community.thread.MergeService;
import org.parley.community.thread.NewSplit;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;
import org.parley.community.thread.SplitService;
import org.parley.community.thread.ThreadType;
import org.parley.community.vote.VoteService;

/** Every entry names its cause and goes back with it; after each test all three sums agree. */
class LedgerDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static final AtomicInteger NEXT = new AtomicInteger();
  static Samples samples;
  static Account account;

  Actor asker;
  Actor author;
  PostRef question;
  PostRef answer;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
    account = new Account(community);
  }

  @BeforeEach
  void anAnsweredQuestion() {
    asker = somebody();
    author = somebody();
    question = samples.question(asker);
    answer = samples.answer(author, question);
  }

  @AfterEach
  void sumsAgree() {
    account.assertEqual();
  }

  @Test
  void votesOnAnswersAndQuestionsBringTheirPoints() {
    vote(somebody(), answer, 1);
    vote(somebody(), question, 1);

    assertThat(account.of(author)).isEqualTo(10);
    assertThat(account.of(asker)).isEqualTo(5);
  }

  @Test
  void aVoteDownCostsTheAuthorTwoAndTheVoterOne() {
    Actor critic = somebody();
    vote(critic, answer, -1);

    assertThat(account.of(author)).isEqualTo(-2);
    assertThat(account.of(critic)).isEqualTo(-1);
  }

  @Test
  void aVoteTurnedAroundOrTakenBackReversesWhatItBrought() {
    Actor voter = somebody();
    vote(voter, answer, 1);
    vote(voter, answer, -1);
    assertThat(account.of(author)).isEqualTo(-2);
    vote(voter, answer, 0);

    assertThat(account.of(author)).isZero();
    assertThat(account.of(voter)).isZero();
    assertThat(account.entries(author))
        .containsExactly(
            "UP_VOTE 10", "UP_VOTE -10 TAKEN_BACK", "DOWN_VOTE -2", "DOWN_VOTE 2 TAKEN_BACK");
  }

  @Test
  void acceptingBringsFifteenAndTwoAndGoesBackWhenAnotherAnswerIsAccepted() {
    Actor other = somebody();
    PostRef better = samples.answer(other, question);
    accept(asker, answer);
    assertThat(account.of(author)).isEqualTo(15);
    assertThat(account.of(asker)).isEqualTo(2);

    accept(asker, better);
    assertThat(account.of(author)).isZero();
    assertThat(account.of(other)).isEqualTo(15);
    assertThat(account.of(asker)).isEqualTo(2);

    community.get(AcceptanceService.class).withdraw(asker, question.threadId());
    assertThat(account.of(other)).isZero();
    assertThat(account.of(asker)).isZero();
  }

  @Test
  void nobodyGainsByAcceptingTheirOwnAnswer() {
    PostRef own = samples.answer(asker, question);
    accept(asker, own);
    assertThat(account.entries(asker)).isEmpty();

    Actor moderator = samples.actor("max.moderator", Role.MODERATOR);
    PostRef theirs = samples.answer(moderator, question);
    accept(moderator, theirs);
    assertThat(account.entries(moderator)).isEmpty();
  }

  @Test
  void aDeletedPostTakesItsPointsAlongAndARestoredOneBringsThemBack() {
    vote(somebody(), answer, 1);
    vote(somebody(), answer, -1);
    posts().delete(author, answer.postId());
    assertThat(account.of(author)).isZero();

    posts().restore(author, answer.postId());
    assertThat(account.of(author)).isEqualTo(8);
    assertThat(account.entries(author)).contains("UP_VOTE -10 GONE", "DOWN_VOTE 2 GONE");
  }

  @Test
  void aHiddenQuestionTakesItsAnswersAlong() {
    vote(somebody(), answer, 1);
    accept(asker, answer);
    posts().hide(samples.moderator(), question.postId());
    assertThat(account.of(author)).isZero();
    assertThat(account.of(asker)).isZero();

    posts().restore(samples.moderator(), question.postId());
    assertThat(account.of(author)).isEqualTo(25);
  }

  @Test
  void aMergeKeepsWhatIsStillAcceptedAndTakesBackWhatIsNot() {
    PostRef target = samples.question(somebody());
    PostRef kept = samples.answer(somebody(), target);
    accept(samples.moderator(), kept);
    vote(somebody(), question, 1);
    accept(asker, answer);
    community
        .get(MergeService.class)
        .merge(samples.moderator(), question.threadId(), target.threadId(), "");

    assertThat(account.of(author)).isZero();
    // the question is an answer there
    assertThat(account.of(asker)).isEqualTo(10);
  }

  @Test
  void anInheritedAcceptanceStaysWithWhoGaveIt() {
    PostRef target = samples.question(somebody());
    accept(asker, answer);
    community
        .get(MergeService.class)
        .merge(samples.moderator(), question.threadId(), target.threadId(), "");

    assertThat(account.of(author)).isEqualTo(15);
    assertThat(account.of(asker)).isEqualTo(2);
  }

  @Test
  void whatIsSplitIntoADiscussionCountsAsAReplyThere() {
    vote(somebody(), answer, 1);
    PostRef second = samples.answer(author, question);
    vote(somebody(), second, 1);
    community
        .get(SplitService.class)
        .split(
            samples.agent(),
            question.threadId(),
            new NewSplit(
                ThreadType.DISCUSSION,
                "What led away from it",
                "open",
                List.of("app"),
                List.of(answer.postId(), second.postId()),
                ""));

    assertThat(account.of(author)).isEqualTo(4);
  }

  @Test
  void noEntryIsEverChangedRemovedOrSweptAway() {
    vote(somebody(), answer, 1);

    for (String deed :
        List.of(
            "update reputation_entry set credited = 0",
            "delete from reputation_entry",
            "truncate reputation_entry")) {
      assertThatThrownBy(() -> account.execute(deed)).hasMessageContaining("ledger");
    }
  }

  @Test
  void importedVotesCountWithoutAVoterAndNothingCountsForWhoIsGone() {
    account.execute(
        "insert into vote (id, post_id, member_id, value, cast_at)"
            + " values (-1, ?, null, 1, now()), (-2, ?, null, -1, now())",
        answer.postId(),
        answer.postId());
    account.execute("update post set author_id = null where id = ?", question.postId());
    vote(somebody(), question, 1);
    community.get(LedgerPump.class).replay(Actor.operator());

    assertThat(account.of(author)).isEqualTo(8);
    assertThat(account.of(asker)).isZero();
  }

  private static PostService posts() {
    return community.get(PostService.class);
  }

  private static void vote(Actor voter, PostRef post, int value) {
    community.get(VoteService.class).vote(voter, post.postId(), value);
  }

  private static void accept(Actor actor, PostRef answer) {
    community.get(AcceptanceService.class).accept(actor, answer.threadId(), answer.postId());
  }

  private static Actor somebody() {
    Actor member = samples.actor("somebody" + NEXT.incrementAndGet());
    // with enough reputation to vote down
    return new Actor(
        member.id(), member.name(), member.roles(), member.groups(), TrustLevel.NEW, 15);
  }
}
