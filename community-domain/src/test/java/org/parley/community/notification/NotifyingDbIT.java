package org.parley.community.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEvents;
import org.parley.community.follow.FollowService;
import org.parley.community.follow.FollowTarget;
import org.parley.community.invitation.InvitationService;
import org.parley.community.member.Actor;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.AcceptanceService;
import org.parley.community.thread.AnswerPosted;
import org.parley.community.thread.AnswerService;
import org.parley.community.thread.CloseReason;
import org.parley.community.thread.NewThread;
import org.parley.community.thread.PostEdit;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;
import org.parley.community.thread.ThreadService;
import org.parley.community.thread.ThreadType;
import org.parley.community.vote.VoteService;

/** Each kind of news reaches whom it concerns, once, and nobody else. */
class NotifyingDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static Told told;

  Actor anna;
  Actor ben;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
    told = new Told(community);
  }

  @BeforeEach
  void silence() {
    told.forgetAll();
    told.jdbi().useHandle(handle -> handle.execute("delete from follow"));
    anna = samples.anna();
    ben = samples.ben();
  }

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
  void ofSeveralReasonsTheMostSpecificIsToldOnce() {
    PostRef question = samples.question(anna);
    follow(anna, FollowTarget.MEMBER, ben.id());

    answer(ben, question, "Try this, @anna, and tell me, @ben.");
    told.deliver();

    assertThat(told.shownTo(anna)).containsExactly("MENTION");
    assertThat(told.shownTo(ben)).isEmpty();
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
  void aFollowerWhomAnEditMentionsIsToldOfTheMention() {
    Actor petra = samples.petra();
    PostRef question = samples.question(anna);
    follow(petra, FollowTarget.THREAD, question.threadId());
    PostRef answer = answer(ben, question, "As somebody says.");
    told.deliver();
    assertThat(told.shownTo(petra)).containsExactly("FOLLOWED_THREAD");

    tick();
    edit(ben, answer, "As @petra says.");
    told.deliver();

    assertThat(told.shownTo(petra)).containsExactly("MENTION");
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
  void newThreadsReachWhoFollowsTheirTagSpaceOrAuthorOnceEach() {
    Actor petra = samples.petra();
    Actor agent = samples.agent();
    Actor moderator = samples.moderator();
    follow(petra, FollowTarget.TAG, id("tag", "name", "battery"));
    follow(petra, FollowTarget.SPACE, id("space", "slug", "open"));
    follow(agent, FollowTarget.SPACE, id("space", "slug", "open"));
    follow(moderator, FollowTarget.MEMBER, anna.id());
    follow(moderator, FollowTarget.TAG, id("tag", "name", "battery"));

    samples.question(anna);
    told.deliver();

    assertThat(told.shownTo(petra)).containsExactly("FOLLOWED_TAG battery");
    assertThat(told.shownTo(agent)).containsExactly("FOLLOWED_SPACE");
    assertThat(told.shownTo(moderator)).containsExactly("FOLLOWED_MEMBER");
  }

  @Test
  void aThreadThatGetsATagLaterReachesWhoFollowsTheTag() {
    Actor petra = samples.petra();
    follow(petra, FollowTarget.TAG, id("tag", "name", "app"));
    PostRef question = samples.question(anna);
    told.deliver();
    assertThat(told.shownTo(petra)).isEmpty();

    tick();
    retag(anna, question, List.of("battery", "app"));
    told.deliver();
    assertThat(told.shownTo(petra)).containsExactly("FOLLOWED_TAG app");

    follow(ben, FollowTarget.TAG, id("tag", "name", "app"));
    tick();
    edit(anna, question, "It charges to 81 % and then rests.");
    told.deliver();
    assertThat(told.shownTo(ben)).as("an edit that brings no tag").isEmpty();
  }

  @Test
  void whoSwitchedTheSpecificKindOffHearsNothingForALesserReason() {
    PostRef question = samples.question(anna);
    choose(anna, new Choice(NotificationKind.ANSWER, false, MailChoice.OFF));

    samples.answer(ben, question);
    told.deliver();

    assertThat(told.shownTo(anna)).isEmpty();
  }

  @Test
  void whoSwitchedOneFollowOffIsToldForTheNext() {
    Actor petra = samples.petra();
    follow(petra, FollowTarget.TAG, id("tag", "name", "battery"));
    follow(petra, FollowTarget.SPACE, id("space", "slug", "open"));
    choose(petra, new Choice(NotificationKind.FOLLOWED_TAG, false, MailChoice.OFF));

    samples.question(anna);
    told.deliver();

    assertThat(told.shownTo(petra)).containsExactly("FOLLOWED_SPACE");
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

  private static <T> T service(Class<T> type) {
    return community.get(type);
  }

  private static void tick() {
    community.clock().advance(Duration.ofSeconds(1));
  }

  private static void follow(Actor actor, FollowTarget target, long id) {
    service(FollowService.class).follow(actor, target, id);
  }

  private static void choose(Actor actor, Choice choice) {
    service(MailingService.class).choose(actor, Mailing.USUAL, List.of(choice));
  }

  private static PostRef answer(Actor author, PostRef thread, String body) {
    return service(AnswerService.class).answer(author, thread.threadId(), body, null);
  }

  private static void comment(Actor author, PostRef post, String body) {
    service(AnswerService.class).comment(author, post.postId(), body, null);
  }

  private static void edit(Actor author, PostRef post, String body) {
    service(PostService.class).edit(author, post.postId(), PostEdit.ofBody(body, version(post)));
  }

  private static void retag(Actor author, PostRef post, List<String> tags) {
    service(PostService.class)
        .edit(
            author,
            post.postId(),
            new PostEdit(null, "It charges to **80 %** and then rests.", tags, version(post), ""));
  }

  private static long version(PostRef post) {
    return told.jdbi()
        .withHandle(
            handle ->
                handle
                    .select("select version from post where id = ?", post.postId())
                    .mapTo(Long.class)
                    .one());
  }

  private static long id(String table, String column, String key) {
    return told.jdbi()
        .withHandle(
            handle ->
                handle
                    .select("select id from " + table + " where " + column + " = ?", key)
                    .mapTo(Long.class)
                    .one());
  }

  private static void publish(DomainEvent event) {
    community
        .standalone()
        .inTransaction(
            () -> {
              service(DomainEvents.class).publish(event);
              return null;
            });
  }
}
