package org.parley.moderation.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.checking.CheckService;
import org.parley.community.checking.Judgement;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.CloseReason;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.ThreadService;
import org.parley.moderation.flag.FlagService;
import org.parley.moderation.flag.NewFlag;
import org.parley.moderation.flag.PostFlagged;
import org.parley.moderation.review.ReviewService;
import org.parley.moderation.sla.FollowUpReason;
import org.parley.moderation.sla.Priority;
import org.parley.moderation.sla.SlaAdminService;

class FollowUpOpeningDbIT {

  private static final int CROWD = 6;

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static FollowUpWorld world;

  Actor alex;
  PostRef thread;

  @BeforeAll
  static void office() {
    world = new FollowUpWorld(community);
  }

  @BeforeEach
  void aQuestion() {
    alex = world.samples.agent();
    world.go(DayOfWeek.TUESDAY, "10:00");
    // what earlier tests left waiting is not this one's
    world.execute("update thread set closed_at = now() where closed_at is null");
    thread = world.samples.question(world.samples.anna());
  }

  @Test
  void ofManyWhoOpenAtOnceForTheSameReasonAllGetTheOneFollowUp() throws Exception {
    for (int round = 0; round < 5; round++) {
      PostRef question = world.samples.question(world.samples.anna());
      List<Long> ids =
          atOnce(
              () ->
                  community
                      .get(FollowUpOpeningService.class)
                      .open(
                          alex,
                          new NewFollowUp(
                              question.threadId(), null, Priority.NORMAL, WorkNote.of(""), null)));

      assertThat(new HashSet<>(ids)).hasSize(1);
      assertThat(world.deeds(ids.get(0))).containsExactly(Deed.OPENED);
    }
  }

  @Test
  void ofManyCausesAtOnceOneOpensAndTheOthersJoin() throws Exception {
    Instant now = world.now();
    List<Cause> causes = Collections.synchronizedList(new ArrayList<>());
    for (int i = 0; i < CROWD; i++) {
      causes.add(
          Cause.of(thread.threadId(), thread.postId(), FollowUpReason.ANGRY, now.plusSeconds(i)));
    }

    List<Optional<Long>> ids = atOnce(() -> open(causes.remove(0)));

    assertThat(new HashSet<>(ids)).hasSize(1);
    List<Deed> deeds = world.deeds(ids.get(0).orElseThrow());
    assertThat(deeds).hasSize(CROWD).containsOnlyOnce(Deed.OPENED);
    assertThat(deeds).filteredOn(Deed.JOINED::equals).hasSize(CROWD - 1);
  }

  @Test
  void sameCauseToldManyTimesAtOnceIsOneCause() throws Exception {
    Cause cause =
        Cause.of(thread.threadId(), thread.postId(), FollowUpReason.ASKS_HUMAN, world.now());

    List<Optional<Long>> ids = atOnce(() -> open(cause));

    assertThat(new HashSet<>(ids)).hasSize(1);
    assertThat(world.deeds(ids.get(0).orElseThrow())).containsExactly(Deed.OPENED);
  }

  @Test
  void eachReasonHasItsOwnFollowUp() {
    long byHand = world.open(thread, Priority.NORMAL);
    Optional<Long> angry =
        open(Cause.of(thread.threadId(), null, FollowUpReason.ANGRY, world.now()));

    assertThat(angry).isPresent().get().isNotEqualTo(byHand);
    assertThat(world.views().ofThread(alex, thread.threadId()))
        .extracting(FollowUpRow::reason)
        .containsExactly(FollowUpReason.HAND, FollowUpReason.ANGRY);
  }

  @Test
  void causeSaysWhatItKnows() {
    long id =
        open(new Cause(
                thread.threadId(),
                thread.postId(),
                FollowUpReason.ANGRY,
                Priority.HIGH,
                "de",
                -0.75,
                world.now()))
            .orElseThrow();

    FollowUpView view = world.view(id);
    assertThat(view.row().priority()).isEqualTo(Priority.HIGH);
    assertThat(view.row().language()).isEqualTo("de");
    assertThat(view.row().sentiment()).isEqualTo(-0.75);
    assertThat(view.details().postId()).isEqualTo(thread.postId());
    assertThat(view.details().openedBy().isKnown()).isFalse();
    assertThat(view.row().response().targetMinutes()).isEqualTo(60);
  }

  @Test
  void keyUsedForAnotherThreadIsRefusedAndTheSameRequestGetsTheSameAnswer() {
    FollowUpOpeningService service = community.get(FollowUpOpeningService.class);
    NewFollowUp wanted =
        new NewFollowUp(thread.threadId(), null, Priority.LOW, WorkNote.of(""), "key-1");
    long id = service.open(alex, wanted);
    world.service().finish(alex, Seen.any(id), "Done");

    assertThat(service.open(alex, wanted)).isEqualTo(id);
    PostRef other = world.samples.question(world.samples.ben());
    assertThatThrownBy(
            () ->
                service.open(
                    alex,
                    new NewFollowUp(
                        other.threadId(), null, Priority.LOW, WorkNote.of(""), "key-1")))
        .isInstanceOf(Conflict.class)
        .hasMessage("key.reused");
    assertThatThrownBy(
            () ->
                service.open(
                    alex,
                    new NewFollowUp(
                        other.threadId(), thread.postId(), Priority.LOW, WorkNote.of(""), null)))
        .isInstanceOf(Invalid.class)
        .hasMessage("follow-up.post");
  }

  @Test
  void flagOpensOneThatEndsWhenAllFlagsAreSettled() {
    PostRef answer = world.samples.answer(world.samples.anna(), thread);
    flag(world.samples.ben(), thread);
    flag(world.samples.petra(), answer);
    world.deliver();

    FollowUpRow open = onlyOf(thread);
    assertThat(open.reason()).isEqualTo(FollowUpReason.FLAG);
    assertThat(world.deeds(open.id())).containsExactly(Deed.OPENED, Deed.JOINED);

    ReviewService reviews = community.get(ReviewService.class);
    reviews.dismiss(world.samples.moderator(), thread.postId(), null);
    world.deliver();
    assertThat(onlyOf(thread).isOpen()).as("a flag is open").isTrue();

    world.later(Duration.ofMinutes(1));
    reviews.hideFlagged(world.samples.moderator(), answer.postId(), null);
    world.deliver();
    assertThat(world.view(open.id()).details().ending()).isEqualTo(Ending.FLAGS_SETTLED);
  }

  @Test
  void flagToldAgainAfterItsFollowUpEndedOpensNothing() {
    flag(world.samples.ben(), thread);
    world.deliver();
    long id = onlyOf(thread).id();
    world.service().finish(alex, Seen.any(id), "Looked at it");

    FlagWatch watch = community.get(FlagWatch.class);
    community
        .standalone()
        .inTransaction(
            () -> {
              watch.on(
                  new PostFlagged(
                      thread.threadId(), thread.postId(), 1, 1, "spam", world.row(id).openedAt()));
              return null;
            });

    assertThat(world.views().ofThread(alex, thread.threadId())).hasSize(1);
    assertThat(world.deeds(id)).containsExactly(Deed.OPENED, Deed.DONE);
  }

  @Test
  void flagThatWasSettledBeforeItIsHeardOfOpensNothing() {
    flag(world.samples.ben(), thread);
    community.get(ReviewService.class).dismiss(world.samples.moderator(), thread.postId(), null);

    world.deliver();

    assertThat(world.views().ofThread(alex, thread.threadId())).isEmpty();
  }

  @Test
  void questionThatNobodyAnswersForFourBusinessHoursIsSomebodysWork() throws Exception {
    world.go(DayOfWeek.FRIDAY, "16:00");
    PostRef question = world.samples.question(world.samples.anna());
    PostRef answered = world.samples.question(world.samples.anna());
    world.samples.answer(world.samples.ben(), answered);
    PostRef closed = world.samples.question(world.samples.anna());
    community.get(ThreadService.class).close(alex, closed.threadId(), CloseReason.OFF_TOPIC);

    world.go(DayOfWeek.MONDAY, "11:59");
    openDue();
    assertThat(world.views().ofThread(alex, question.threadId())).isEmpty();

    world.later(Duration.ofMinutes(1));
    atOnce(FollowUpOpeningDbIT::openDue);

    FollowUpRow row = onlyOf(question);
    assertThat(row.reason()).isEqualTo(FollowUpReason.UNANSWERED);
    assertThat(row.openedAt()).isEqualTo(world.now());
    assertThat(world.deeds(row.id())).containsExactly(Deed.OPENED);
    assertThat(world.views().ofThread(alex, answered.threadId())).isEmpty();
    assertThat(world.views().ofThread(alex, closed.threadId())).isEmpty();

    world.service().finish(alex, Seen.any(row.id()), "Nothing to say");
    openDue();
    assertThat(world.views().ofThread(alex, question.threadId())).as("once each").hasSize(1);
  }

  @Test
  void questionsMayWaitAsLongAsTheSettingSays() {
    SlaAdminService admin = community.get(SlaAdminService.class);
    Actor ada = world.samples.administrator();
    admin.changeUnansweredMinutes(ada, 0);
    world.later(Duration.ofHours(6));
    openDue();
    assertThat(world.views().ofThread(alex, thread.threadId())).isEmpty();

    admin.changeUnansweredMinutes(ada, 60);
    openDue();
    assertThat(world.views().ofThread(alex, thread.threadId())).hasSize(1);
    admin.changeUnansweredMinutes(ada, 240);
  }

  @Test
  void drawnAnswerIsSomebodysWorkUntilItIsChecked() {
    PostRef answer = world.samples.answer(world.samples.ben(), thread);
    world.execute(
        """
        insert into expert_check (id, post_id, member_id, drawn_at)
        values (nextval('expert_check_seq'), ?, ?, ?)""",
        answer.postId(),
        world.samples.ben().id(),
        Timestamp.from(world.now()));
    openDue();
    openDue();

    FollowUpRow row = onlyOf(thread);
    assertThat(row.reason()).isEqualTo(FollowUpReason.CHECK);
    assertThat(world.deeds(row.id())).containsExactly(Deed.OPENED);

    long check = world.number("select id from expert_check where post_id = ?", answer.postId());
    community.get(CheckService.class).judge(alex, check, Judgement.of("correct", ""));
    world.deliver();

    assertThat(world.view(row.id()).details().ending()).isEqualTo(Ending.CHECKED);
    openDue();
    assertThat(world.views().ofThread(alex, thread.threadId())).hasSize(1);
  }

  private static Optional<Long> open(Cause cause) {
    return community
        .standalone()
        .inTransaction(() -> community.get(FollowUpOpening.class).open(cause));
  }

  private static int openDue() {
    return community.get(FollowUpPump.class).open();
  }

  private static void flag(Actor flagger, PostRef post) {
    community
        .get(FlagService.class)
        .flag(Samples.trusted(flagger), post.postId(), NewFlag.of("spam", "Look", null));
  }

  private static FollowUpRow onlyOf(PostRef thread) {
    List<FollowUpRow> rows =
        world.views().ofThread(world.samples.administrator(), thread.threadId());
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  private static <T> List<T> atOnce(Callable<T> work) throws Exception {
    ExecutorService crowd = Executors.newFixedThreadPool(CROWD);
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> call : crowd.invokeAll(Collections.nCopies(CROWD, work))) {
        results.add(call.get());
      }
      return results;
    } finally {
      crowd.shutdownNow();
    }
  }
}
