package org.parley.community.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.community.follow.FollowService;
import org.parley.community.follow.FollowTarget;
import org.parley.community.member.Actor;
import org.parley.community.thread.AnswerPosted;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;
import org.parley.community.vote.VoteService;

/** What is told to nobody, later, or not again. */
class NotToldDbIT extends NotifiedMembers {

  @Test
  void votesThatCameWithAnImportAreNoNews() {
    PostRef question = samples.question(anna);
    told.jdbi()
        .useHandle(
            handle -> handle.execute("update post set score = 40 where id = ?", question.postId()));

    service(VoteService.class).vote(ben, question.postId(), 1);
    told.deliver();

    assertThat(told.shownTo(anna)).isEmpty();
  }

  @Test
  void aMailOnlyKindIsNotInTheInbox() {
    PostRef question = samples.question(anna);
    choose(anna, new Choice(NotificationKind.ANSWER, false, MailChoice.AT_ONCE));

    samples.answer(ben, question);
    told.deliver();

    assertThat(told.shownTo(anna)).isEmpty();
    assertThat(told.rowsOf(anna)).singleElement().extracting("mail").isEqualTo("AT_ONCE");
  }

  @Test
  void mailWaitsForTheEndOfTheQuietHours() {
    PostRef question = samples.question(anna);
    // 09:00 UTC is 18:00 in Tokyo
    service(MailingService.class)
        .choose(
            anna,
            Mailing.of("Asia/Tokyo", LocalTime.of(17, 0), LocalTime.of(7, 30), DigestRhythm.DAILY),
            List.of());

    samples.answer(ben, question);
    told.deliver();

    assertThat(told.rowsOf(anna)).singleElement().extracting("mail_due_at").isNotNull();
    String wallClock =
        told.jdbi()
            .withHandle(
                handle ->
                    handle
                        .select(
                            "select (mail_due_at at time zone 'Asia/Tokyo')::time::text"
                                + " from notification where member_id = ?",
                            anna.id())
                        .mapTo(String.class)
                        .one());
    assertThat(wallClock).isEqualTo("07:30:00");
  }

  @Test
  void aMutedThreadSaysNothingByAnyChannel() {
    PostRef question = samples.question(anna);
    service(FollowService.class).mute(anna, question.threadId());
    int before = told.rows();

    answer(ben, question, "A word for @anna.");
    told.deliver();

    assertThat(told.rows()).isEqualTo(before);
  }

  @Test
  void mutingSettlesWhatIsUnreadSoThatNothingIsMailed() {
    PostRef question = samples.question(anna);
    samples.answer(ben, question);
    told.deliver();

    service(FollowService.class).mute(anna, question.threadId());

    assertThat(told.rowsOf(anna)).singleElement().extracting("read_at").isNotNull();
  }

  @Test
  void suspendedAndUnconfirmedMembersAreNotTold() {
    Actor gone = samples.actor("gone.member");
    Actor fresh = samples.actor("fresh.member");
    PostRef question = samples.question(anna);
    follow(gone, FollowTarget.THREAD, question.threadId());
    follow(fresh, FollowTarget.THREAD, question.threadId());
    told.jdbi()
        .useHandle(
            handle -> {
              handle.execute("update member set suspended_at = now() where id = ?", gone.id());
              handle.execute(
                  "update member set email_confirmed_at = null where id = ?", fresh.id());
            });

    answer(ben, question, "For @gone.member and @fresh.member.");
    told.deliver();

    assertThat(told.rowsOf(gone)).isEmpty();
    assertThat(told.rowsOf(fresh)).isEmpty();
  }

  @Test
  void anEventThatIsDeliveredAgainTellsNobodyAgain() {
    PostRef question = samples.question(anna);
    follow(samples.petra(), FollowTarget.THREAD, question.threadId());
    PostRef answer = samples.answer(ben, question);
    told.deliver();
    int before = told.rows();

    publish(
        new AnswerPosted(
            question.threadId(), answer.postId(), ben.id(), community.clock().instant()));
    told.deliver();

    assertThat(told.rows()).isEqualTo(before);
  }

  @Test
  void aPostThatWasOutOfSightAtOnceIsToldOfWhenItComesBack() {
    PostRef question = samples.question(anna);
    told.deliver();
    PostRef answer = samples.answer(ben, question);
    service(PostService.class).hide(samples.moderator(), answer.postId());
    told.deliver();
    assertThat(told.shownTo(anna)).isEmpty();

    tick();
    service(PostService.class).restore(samples.moderator(), answer.postId());
    told.deliver();

    assertThat(told.shownTo(anna)).containsExactly("ANSWER");
  }
}
