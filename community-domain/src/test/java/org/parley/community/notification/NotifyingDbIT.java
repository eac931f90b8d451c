package org.parley.community.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.community.follow.FollowTarget;
import org.parley.community.invitation.InvitationService;
import org.parley.community.member.Actor;
import org.parley.community.sample.Samples;
import org.parley.community.thread.AcceptanceService;
import org.parley.community.thread.AnswerService;
import org.parley.community.thread.CloseReason;
import org.parley.community.thread.NewThread;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;
import org.parley.community.thread.ThreadService;
import org.parley.community.thread.ThreadType;
import org.parley.community.vote.VoteService;

/** Each kind of news reaches whom it concerns, once, and nobody else. */
class NotifyingDbIT extends NotifiedMembers {

  @Test
  void anAnswerIsToldToTheAskerAndToFollowersAndNotToItsAuthor() {
    PostRef question = samples.question(anna);
    Actor petra = samples.petra();
    follow(petra, FollowTarget.THREAD, question.threadId());

    samples.answer(ben, question);
    told.deliver();

    assertThat(told.shownTo(anna)).containsExactly("ANSWER");
    assertThat(told.shownTo(petra)).containsExactly("FOLLOWED_THREAD");
    assertThat(told.shownTo(ben)).isEmpty();
  }

  @Test
  void aReplyInADiscussionIsAReplyToWhoBeganIt() {
    PostRef discussion =
        service(ThreadService.class)
            .start(
                anna,
                new NewThread(
                    ThreadType.DISCUSSION,
                    "open",
                    "Show your roof",
                    "Mine first.",
                    List.of(),
                    null));

    samples.answer(ben, discussion);
    told.deliver();

    assertThat(told.shownTo(anna)).containsExactly("REPLY");
  }

  @Test
  void aCommentIsAReplyToWhoWroteThePostAndToTheAsker() {
    PostRef question = samples.question(anna);
    PostRef answer = samples.answer(ben, question);
    told.forgetAll();

    comment(samples.petra(), answer, "That helped me, too.");
    told.deliver();

    assertThat(told.shownTo(ben)).containsExactly("REPLY");
    assertThat(told.shownTo(anna)).containsExactly("REPLY");
  }

  @Test
  void whoIsMentionedByAnEditIsToldAndWhoWasMentionedBeforeIsNot() {
    Actor petra = samples.petra();
    PostRef question = samples.question(anna);
    PostRef answer = answer(ben, question, "As @petra says.");
    told.deliver();
    assertThat(told.shownTo(petra)).containsExactly("MENTION");
    told.forgetAll();
    Actor agent = samples.agent();

    tick();
    edit(ben, answer, "As @petra and @alex.agent say.");
    told.deliver();

    assertThat(told.shownTo(petra)).isEmpty();
    assertThat(told.shownTo(agent)).containsExactly("MENTION");
  }

  @Test
  void acceptanceAndTheOfficialStampAreToldWhileTheyLast() {
    PostRef question = samples.question(anna);
    PostRef answer = samples.answer(ben, question);
    told.forgetAll();

    AcceptanceService acceptance = service(AcceptanceService.class);
    acceptance.accept(anna, question.threadId(), answer.postId());
    acceptance.makeOfficial(samples.agent(), question.threadId(), answer.postId());
    told.deliver();
    assertThat(told.shownTo(ben)).containsExactlyInAnyOrder("ACCEPTED", "OFFICIAL");

    acceptance.withdraw(anna, question.threadId());
    assertThat(told.shownTo(ben)).containsExactly("OFFICIAL");
  }

  @Test
  void aMilestoneOfVotesIsToldOnceHoweverTheyWobble() {
    PostRef question = samples.question(anna);
    VoteService votes = service(VoteService.class);

    for (int i = 0; i < 5; i++) {
      tick();
      votes.vote(samples.actor("voter" + i), question.postId(), 1);
      told.deliver();
    }
    tick();
    votes.vote(Samples.seasoned(samples.actor("voter4")), question.postId(), -1);
    told.deliver();
    tick();
    votes.vote(samples.actor("voter4"), question.postId(), 1);
    told.deliver();

    assertThat(told.shownTo(anna)).containsExactly("VOTES 1", "VOTES 5");
    assertThat(told.rowsOf(anna)).allSatisfy(row -> assertThat(row.get("actor_id")).isNull());
  }

  @Test
  void staffDeedsAreToldToTheAuthorAndOnesOwnAreNot() {
    PostRef question = samples.question(anna);
    PostRef answer = samples.answer(ben, question);
    told.forgetAll();
    Actor moderator = samples.moderator();
    PostService posts = service(PostService.class);

    posts.hide(moderator, answer.postId());
    told.deliver();
    assertThat(told.shownTo(ben)).containsExactly("MODERATION HIDDEN");

    tick();
    posts.restore(moderator, answer.postId());
    service(ThreadService.class).close(moderator, question.threadId(), CloseReason.DUPLICATE);
    told.deliver();
    assertThat(told.shownTo(ben)).contains("MODERATION RESTORED");
    assertThat(told.shownTo(anna)).contains("MODERATION CLOSED");

    PostRef own = samples.question(anna);
    posts.delete(anna, own.postId());
    told.deliver();
    assertThat(told.shownTo(anna)).doesNotContain("MODERATION DELETED");
  }

  @Test
  void whoReportedHearsWhatBecameOfIt() {
    PostRef question = samples.question(anna);
    service(PostService.class).hide(samples.moderator(), question.postId());

    publish(
        new ReportSettled(
            question.threadId(),
            question.postId(),
            1,
            ben.id(),
            "UPHELD",
            community.clock().instant()));
    told.deliver();

    assertThat(told.shownTo(ben)).containsExactly("MODERATION REPORT_UPHELD");
  }

  @Test
  void whoIsInvitedIsTold() {
    PostRef question = samples.question(anna);
    service(InvitationService.class).invite(anna, question.threadId(), "@Ben");
    told.deliver();

    assertThat(told.shownTo(ben)).containsExactly("INVITATION");
  }

  private static void comment(Actor author, PostRef post, String body) {
    service(AnswerService.class).comment(author, post.postId(), body, null);
  }
}
