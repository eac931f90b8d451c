package org.parley.moderation.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.thread.AcceptanceService;
import org.parley.community.thread.AnswerPosted;
import org.parley.community.thread.AnswerService;
import org.parley.community.thread.MergeService;
import org.parley.community.thread.MoveService;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;
import org.parley.moderation.sla.FollowUpReason;
import org.parley.moderation.sla.Priority;
import org.parley.moderation.sla.SlaPhase;

class FollowUpRepliesDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static FollowUpWorld world;

  Actor alex;
  Actor anna;
  Actor ben;
  PostRef thread;

  @BeforeAll
  static void office() {
    world = new FollowUpWorld(community);
  }

  @BeforeEach
  void aQuestion() {
    alex = world.samples.agent();
    anna = world.samples.anna();
    ben = world.samples.ben();
    world.go(DayOfWeek.TUESDAY, "10:00");
    thread = world.samples.question(anna);
    world.later(Duration.ofMinutes(10));
  }

  @Test
  void staffsFirstPostIsTheResponseAndNobodyElses() {
    long id = world.open(thread, Priority.NORMAL);
    world.later(Duration.ofMinutes(5));
    world.samples.answer(ben, thread);
    comment(anna, thread);
    world.deliver();
    assertThat(world.row(id).response().metAt()).isNull();

    world.later(Duration.ofMinutes(5));
    comment(world.agent("aino.agent"), thread);
    world.deliver();

    assertThat(world.row(id).response().phase()).isEqualTo(SlaPhase.MET);
    assertThat(world.row(id).response().metAt()).isEqualTo(world.now());
    assertThat(world.row(id).resolution().phase()).isEqualTo(SlaPhase.ON_TIME);
    world.later(Duration.ofMinutes(5));
    world.samples.answer(alex, thread);
    world.deliver();
    assertThat(world.deeds(id)).containsExactly(Deed.OPENED, Deed.RESPONDED);
  }

  @Test
  void whatStaffPostedBeforeItWasOpenedIsNoResponse() {
    world.samples.answer(alex, thread);
    world.later(Duration.ofMinutes(5));
    long id = world.open(thread, Priority.NORMAL);
    world.deliver();

    assertThat(world.row(id).response().metAt()).isNull();
  }

  @Test
  void whatStaffPostInTheirOwnThreadIsNoResponse() {
    Actor aino = world.agent("aino.agent");
    PostRef own = world.samples.question(aino);
    long id = world.open(own, Priority.NORMAL);
    comment(aino, own);
    world.deliver();

    assertThat(world.row(id).response().metAt()).isNull();
  }

  @Test
  void customersNextPostEndsTheWaitByItself() {
    long id = world.assigned(thread);
    world.later(Duration.ofHours(1));
    world.service().waitForCustomer(alex, Seen.any(id));
    world.later(Duration.ofDays(1));
    world.samples.answer(ben, thread);
    world.deliver();
    assertThat(world.row(id).state()).as("another customer").isEqualTo(FollowUpState.WAITING);

    PostRef reply = comment(anna, thread);
    world.deliver();
    tellAgain(reply);

    FollowUpRow row = world.row(id);
    assertThat(row.state()).isEqualTo(FollowUpState.ASSIGNED);
    assertThat(row.owner().name()).isEqualTo("alex.agent");
    assertThat(row.response().phase()).isEqualTo(SlaPhase.ON_TIME);
    assertThat(world.deeds(id))
        .containsExactly(Deed.OPENED, Deed.ASSIGNED, Deed.WAITING, Deed.RESUMED);
    world.deliver();
    assertThat(
            world.words(
                "select detail from notification where member_id = ? and path = ?",
                alex.id(),
                "/work/" + id))
        .containsExactly("FOLLOW_UP_RESUMED");
  }

  @Test
  void whatTheCustomerPostedBeforeTheWaitIsNotWhatIsWaitedFor() {
    long id = world.assigned(thread);
    PostRef early = comment(anna, thread);
    world.later(Duration.ofMinutes(1));
    world.service().waitForCustomer(alex, Seen.any(id));
    world.deliver();
    tellAgain(early);

    assertThat(world.row(id).state()).isEqualTo(FollowUpState.WAITING);
  }

  @Test
  void authorOfThePostThatItIsAboutIsWaitedForAsWell() {
    PostRef answer = world.samples.answer(ben, thread);
    long id =
        community
            .standalone()
            .inTransaction(
                () ->
                    community
                        .get(FollowUpOpening.class)
                        .open(
                            thread.threadId(), answer.postId(), FollowUpReason.ANGRY, world.now()))
            .orElseThrow();
    world.service().assign(alex, Seen.any(id), alex.id());
    world.service().waitForCustomer(alex, Seen.any(id));
    world.later(Duration.ofMinutes(1));

    comment(ben, answer);
    world.deliver();

    assertThat(world.row(id).state()).isEqualTo(FollowUpState.ASSIGNED);
  }

  @Test
  void peersAcceptedAnswerEndsItWhereThePolicyTakesThat() {
    Optional<Long> unanswered = unanswered();
    long byHand = world.open(thread, Priority.NORMAL);
    world.later(Duration.ofMinutes(5));
    PostRef answer = world.samples.answer(ben, thread);
    community.get(AcceptanceService.class).accept(anna, thread.threadId(), answer.postId());
    world.deliver();

    FollowUpView done = world.view(unanswered.orElseThrow());
    assertThat(done.row().state()).isEqualTo(FollowUpState.DONE);
    assertThat(done.details().ending()).isEqualTo(Ending.PEER_ANSWER);
    assertThat(done.row().response().phase()).isEqualTo(SlaPhase.MET);
    assertThat(done.row().resolution().metAt()).isEqualTo(world.now());
    assertThat(world.row(byHand).state()).as("by its policy").isEqualTo(FollowUpState.NEW);
  }

  @Test
  void staffsAcceptedAnswerLeavesTheEndToTheStaff() {
    long id = unanswered().orElseThrow();
    PostRef answer = world.samples.answer(alex, thread);
    community.get(AcceptanceService.class).accept(anna, thread.threadId(), answer.postId());
    world.deliver();

    assertThat(world.row(id).isOpen()).isTrue();
    assertThat(world.row(id).response().phase()).isEqualTo(SlaPhase.MET);
  }

  @Test
  void hiddenReplyCountsForNothingUntilItIsBack() {
    long id = world.assigned(thread);
    world.service().waitForCustomer(alex, Seen.any(id));
    world.later(Duration.ofMinutes(1));
    PostRef reply = comment(anna, thread);
    community.get(PostService.class).hide(world.samples.moderator(), reply.postId());
    world.deliver();
    assertThat(world.row(id).state()).isEqualTo(FollowUpState.WAITING);

    community.get(PostService.class).restore(world.samples.moderator(), reply.postId());
    world.deliver();
    assertThat(world.row(id).state()).isEqualTo(FollowUpState.ASSIGNED);
  }

  @Test
  void mergedThreadsTakeTheirFollowUpsAlongAndKeepOneOfEachReason() {
    PostRef target = world.samples.question(ben);
    long goes = world.assigned(thread);
    long angry =
        community
            .standalone()
            .inTransaction(
                () ->
                    community
                        .get(FollowUpOpening.class)
                        .open(thread.threadId(), null, FollowUpReason.ANGRY, world.now()))
            .orElseThrow();
    long stays = world.open(target, Priority.NORMAL);

    community
        .get(MergeService.class)
        .merge(world.samples.moderator(), thread.threadId(), target.threadId(), null);
    world.deliver();

    assertThat(world.view(goes).details().ending()).isEqualTo(Ending.MERGED);
    assertThat(world.row(stays).isOpen()).isTrue();
    assertThat(world.row(angry).isOpen()).isTrue();
    assertThat(world.views().ofThread(alex, target.threadId()))
        .extracting(FollowUpRow::id)
        .containsExactlyInAnyOrder(goes, angry, stays);
  }

  @Test
  void ownerWhoDoesNotServeTheThreadsNewSpaceLosesIt() {
    long id = world.assigned(thread);
    community
        .get(MoveService.class)
        .move(world.samples.administrator(), thread.threadId(), "pilots", null);
    world.deliver();

    FollowUpRow row = world.row(id);
    assertThat(row.state()).isEqualTo(FollowUpState.NEW);
    assertThat(row.owner().isKnown()).isFalse();
  }

  private Optional<Long> unanswered() {
    return community
        .standalone()
        .inTransaction(
            () ->
                community
                    .get(FollowUpOpening.class)
                    .open(thread.threadId(), null, FollowUpReason.UNANSWERED, world.now()));
  }

  private static void tellAgain(PostRef reply) {
    community
        .standalone()
        .inTransaction(
            () -> {
              community
                  .get(ReplyWatch.class)
                  .on(new AnswerPosted(reply.threadId(), reply.postId(), 1, world.now()));
              return null;
            });
  }

  private static PostRef comment(Actor author, PostRef post) {
    return community
        .get(AnswerService.class)
        .comment(author, post.postId(), "One more thing about this.", null);
  }
}
