package org.parley.moderation.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.event.EventPump;
import org.parley.community.expertise.ExpertisePump;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.notification.InboxEntry;
import org.parley.community.notification.InboxQuery;
import org.parley.community.notification.InboxViews;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.AnswerQuery;
import org.parley.community.thread.PostEdit;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;
import org.parley.community.thread.PostView;
import org.parley.community.thread.ThreadViews;
import org.parley.moderation.log.LogAction;
import org.parley.moderation.log.LogLine;
import org.parley.moderation.log.ModerationLogView;

class VerifyingDbIT {

  private static final String TEXT = "Look at the *charge limit* in the app.";

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
  }

  @BeforeEach
  void later() {
    community.clock().advance(Duration.ofMinutes(1));
  }

  @Test
  void readersAreToldByWhomForWhatAndUntilWhen() {
    PostRef answer = answer();

    verify(samples.agent(), answer, "4.2", today().plusDays(30));

    PostView post = read(Actor.visitor(), answer);
    assertThat(post.verified().by().name()).isEqualTo("alex.agent");
    assertThat(post.verified().at()).isEqualTo(community.clock().instant());
    assertThat(post.verified().productVersion()).isEqualTo("4.2");
    assertThat(post.verified().until()).isEqualTo(today().plusDays(30));
    assertThat(post.isVerifiedByAuthor()).isFalse();
  }

  @Test
  void anEditOfOneCharacterIsNeverShownAsVerifiedAndQueuesACheck() {
    PostRef answer = answer();
    verify(samples.agent(), answer, "4.2", today().plusDays(30));
    tick();

    edit(samples.anna(), answer, TEXT.replace("app.", "app!"));
    assertThat(read(samples.ben(), answer).verified()).as("before anybody heard of it").isNull();
    deliver();

    assertThat(read(samples.ben(), answer).verified()).isNull();
    assertThat(waiting(samples.moderator(), "edited"))
        .filteredOn(waits(answer))
        .singleElement()
        .satisfies(
            waiting -> {
              assertThat(waiting.state()).isEqualTo(VerificationState.VOID);
              assertThat(waiting.was().productVersion()).isEqualTo("4.2");
              assertThat(waiting.was().by().name()).isEqualTo("alex.agent");
              assertThat(waiting.excerpt()).contains("app!");
            });
    assertThat(queue().find(samples.agent(), answer.postId()).changes()).isNotEmpty();
    assertThat(told(samples.agent(), answer)).containsExactly("VERIFICATION_VOID");
    assertThat(log(answer))
        .extracting(LogLine::action, line -> line.by().name(), LogLine::before, LogLine::after)
        .containsExactly(
            tuple(LogAction.VERIFICATION_VOIDED, "anna", "VALID", "VOID"),
            tuple(LogAction.VERIFIED, "alex.agent", "UNVERIFIED", "VALID"));
  }

  @Test
  void editingItBackDoesNotVerifyItAgain() {
    PostRef answer = answer();
    verify(samples.agent(), answer, "4.2", today().plusDays(30));

    edit(samples.anna(), answer, TEXT + " Or not.");
    edit(samples.anna(), answer, TEXT);

    assertThat(read(samples.ben(), answer).verified()).isNull();
    deliver();
    assertThat(read(samples.ben(), answer).verified()).isNull();
    assertThat(waiting(samples.agent(), "edited")).anyMatch(waits(answer));
  }

  @Test
  void whatWasChangedPastTheHistoryIsNotShownAsVerifiedEither() {
    PostRef answer = answer();
    verify(samples.agent(), answer, "4.2", today().plusDays(30));

    jdbi()
        .useHandle(
            handle ->
                handle.execute("update post set body = body || '.' where id = ?", answer.postId()));

    assertThat(read(samples.ben(), answer).verified()).isNull();
  }

  @Test
  void verifiedAgainSinceTheEditItStaysSo() {
    PostRef answer = answer();
    verify(samples.agent(), answer, "4.2", today().plusDays(30));
    edit(samples.anna(), answer, TEXT + " Then restart it.");
    tick();
    verify(samples.moderator(), answer, "4.3", today().plusDays(60));

    deliver();

    assertThat(read(samples.ben(), answer).verified().productVersion()).isEqualTo("4.3");
    assertThat(waiting(samples.agent(), "")).noneMatch(waits(answer));
    assertThat(queue().find(samples.agent(), answer.postId()).changes()).isEmpty();
  }

  @Test
  void itsLastDayIsShownAndTheNextOneIsNot() {
    PostRef answer = answer();
    LocalDate last = today().plusDays(2);
    verify(samples.agent(), answer, "4.2", last);
    community.clock().advance(Duration.ofDays(2));
    assertThat(pump().expireDue()).isZero();
    assertThat(read(samples.ben(), answer).verified()).isNotNull();

    community.clock().advance(Duration.ofDays(1));
    assertThat(read(samples.ben(), answer).verified()).as("before the job ran").isNull();
    assertThat(pump().expireDue()).isEqualTo(1);
    assertThat(pump().expireDue()).isZero();
    deliver();

    assertThat(waiting(samples.agent(), "expired")).anyMatch(waits(answer));
    assertThat(waiting(samples.agent(), "edited")).noneMatch(waits(answer));
    assertThat(told(samples.agent(), answer)).containsExactly("VERIFICATION_EXPIRED");
    assertThat(log(answer).get(0))
        .satisfies(
            line -> {
              assertThat(line.action()).isEqualTo(LogAction.VERIFICATION_EXPIRED);
              assertThat(line.by().isKnown()).isFalse();
            });
  }

  @Test
  void sayingTheSameTwiceIsSayingItOnce() {
    PostRef answer = answer();
    NewVerification asked = asked(answer, "4.2", today().plusDays(30));

    service().verify(samples.agent(), answer.postId(), asked);
    tick();
    service().verify(samples.agent(), answer.postId(), asked);

    assertThat(log(answer)).hasSize(1);
    assertThat(queue().find(samples.agent(), answer.postId()).steps()).hasSize(1);
  }

  @Test
  void whatIsWithdrawnIsShownNoLongerAndLeavesTheQueue() {
    PostRef valid = answer();
    verify(samples.agent(), valid, "4.2", today().plusDays(30));
    PostRef edited = answer();
    verify(samples.agent(), edited, "4.2", today().plusDays(30));
    edit(samples.anna(), edited, TEXT + " Perhaps.");
    deliver();
    tick();

    service().withdraw(samples.moderator(), valid.postId());
    service().withdraw(samples.moderator(), edited.postId());
    service().withdraw(samples.moderator(), edited.postId());

    assertThat(read(samples.ben(), valid).verified()).isNull();
    assertThat(waiting(samples.agent(), "")).noneMatch(waits(valid)).noneMatch(waits(edited));
    assertThat(queue().find(samples.agent(), edited.postId()).steps())
        .extracting(VerificationSheet.Step::state)
        .containsExactly(
            VerificationState.WITHDRAWN, VerificationState.VOID, VerificationState.VALID);
  }

  @Test
  void onlyStaffVerifies() {
    PostRef answer = answer();
    NewVerification asked = asked(answer, "4.2", today());

    for (Actor actor : List.of(Actor.visitor(), samples.anna(), samples.ben(), Actor.operator())) {
      assertThatThrownBy(() -> service().verify(actor, answer.postId(), asked))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> service().withdraw(actor, answer.postId()))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> waiting(actor, "")).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> queue().find(actor, answer.postId())).isInstanceOf(NotAllowed.class);
      assertThat(queue().count(actor)).isZero();
    }
    for (Actor actor : List.of(samples.agent(), samples.moderator(), samples.administrator())) {
      service().verify(actor, answer.postId(), asked);
    }
    assertThat(read(samples.ben(), answer).verified().by().name()).isEqualTo("ada.admin");
  }

  @Test
  void onlyPublishedAnswersToQuestionsAreVerifiedAsTheyWereRead() {
    PostRef question = samples.question(samples.ben());
    PostRef answer = samples.answer(samples.anna(), question);
    PostRef hidden = samples.answer(samples.anna(), question);
    community.get(PostService.class).hide(samples.moderator(), hidden.postId());
    NewVerification stale = asked(answer, "4.2", today());
    edit(samples.anna(), answer, TEXT + " Quickly.");

    assertThatThrownBy(() -> verify(samples.agent(), question, "4.2", today()))
        .isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> verify(samples.moderator(), hidden, "4.2", today()))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> verify(samples.agent(), hidden, "4.2", today()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> service().verify(samples.agent(), answer.postId(), stale))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> service().withdraw(samples.agent(), answer.postId()))
        .isInstanceOf(NotFound.class);
    assertThat(read(samples.ben(), answer).verified()).isNull();
  }

  @Test
  void outsidersOfAGroupNeitherVerifyThereNorReadOfIt() {
    Actor petra = samples.petra();
    PostRef question = samples.thread(petra, "pilots", "Does the new firmware hold?");
    PostRef answer = samples.answer(petra, question);
    Actor pilot =
        new Actor(samples.agent().id(), "alex.agent", samples.agent().roles(), petra.groups());
    Actor outsider = samples.actor("olga.agent", Role.AGENT);
    verify(pilot, answer, "4.2", today().plusDays(1));
    edit(petra, answer, TEXT + " Secretly.");
    deliver();

    assertThat(waiting(pilot, "")).anyMatch(waits(answer));
    assertThat(waiting(outsider, "")).noneMatch(waits(answer));
    assertThat(queue().count(pilot)).isGreaterThan(queue().count(outsider));
    assertThatThrownBy(() -> queue().find(outsider, answer.postId())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> verify(outsider, answer, "4.2", today())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> service().withdraw(outsider, answer.postId()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void ownAnswersCanBeVerifiedAndReadersSeeThatTheyWere() {
    PostRef answer = samples.answer(samples.agent(), samples.question(samples.ben()));

    verify(samples.agent(), answer, "4.2", today());

    assertThat(read(samples.ben(), answer).isVerifiedByAuthor()).isTrue();
  }

  @Test
  void aHiddenAnswerIsVerifiedToNobodyAndAgainWhenItIsBack() {
    PostRef answer = answer();
    verify(samples.agent(), answer, "4.2", today());

    community.get(PostService.class).hide(samples.moderator(), answer.postId());
    assertThat(read(samples.moderator(), answer).verified()).isNull();
    community.get(PostService.class).restore(samples.moderator(), answer.postId());

    assertThat(read(samples.ben(), answer).verified()).isNotNull();
  }

  @Test
  void verifiedAnswersStandBeforeTheOthersAndBehindTheOfficialOne() {
    PostRef question = samples.question(samples.ben());
    PostRef first = samples.answer(samples.anna(), question);
    PostRef second = samples.answer(samples.petra(), question);
    verify(samples.agent(), second, "4.2", today());

    var page =
        community
            .get(ThreadViews.class)
            .find(Actor.visitor(), question.threadId(), AnswerQuery.firstPage());

    assertThat(page.pinned()).extracting(PostView::id).containsExactly(second.postId());
    assertThat(page.answers().items()).extracting(PostView::id).containsExactly(first.postId());
  }

  @Test
  void aVerifiedAnswerCountsForItsAuthorUntilItIsEdited() {
    Actor expert = samples.actor("vera.expert");
    PostRef answer = samples.answer(expert, samples.question(samples.ben()));
    verify(samples.agent(), answer, "4.2", today().plusDays(30));
    assertThat(verifiedAnswersOf(expert)).isEqualTo(1);

    edit(expert, answer, TEXT + " Twice.");

    assertThat(verifiedAnswersOf(expert)).isZero();
  }

  @Test
  void theQueueIsReadBySpaceAndPageByPage() {
    for (int i = 0; i < 3; i++) {
      PostRef answer =
          samples.answer(
              samples.anna(), samples.thread(samples.ben(), "members", "What does it say, " + i));
      verify(samples.agent(), answer, "4.2", today().plusDays(1));
      edit(samples.anna(), answer, TEXT + " Number " + i);
      tick();
      deliver();
    }

    var first = queue().list(samples.agent(), new QueueQuery("", "members", null, 2));
    var rest = queue().list(samples.agent(), new QueueQuery("", "members", first.next(), 2));

    assertThat(first.items()).hasSize(2);
    assertThat(rest.items()).singleElement().matches(last -> last.excerpt().endsWith("Number 2"));
    assertThat(rest.next()).isNull();
    assertThat(queue().list(samples.agent(), new QueueQuery("", "nowhere", null, 2)).items())
        .isEmpty();
    assertThatThrownBy(() -> waiting(samples.agent(), "bored")).isInstanceOf(Invalid.class);
  }

  @Test
  void howeverAnEditAndAVerificationMeetTheNewTextIsNotVerified() throws Exception {
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      for (int round = 0; round < 12; round++) {
        PostRef answer = answer();
        NewVerification asked = asked(answer, "4.2", today());
        PostEdit edit = PostEdit.ofBody(TEXT + " Round " + round, version(answer));
        Future<?> verified =
            two.submit(() -> service().verify(samples.agent(), answer.postId(), asked));
        Future<Long> edited =
            two.submit(
                () -> community.get(PostService.class).edit(samples.anna(), answer.postId(), edit));

        edited.get();
        assertThat(read(samples.ben(), answer).verified()).isNull();
        try {
          verified.get();
        } catch (ExecutionException refused) {
          assertThat(refused).hasCauseInstanceOf(Conflict.class);
        }
        assertThat(read(samples.ben(), answer).verified()).isNull();
        deliver();
        assertThat(read(samples.ben(), answer).verified()).isNull();
      }
    } finally {
      two.shutdownNow();
    }
  }

  @Test
  void manyWhoVerifyAtOnceVerifyOneAnswer() throws Exception {
    PostRef answer = answer();
    NewVerification asked = asked(answer, "4.2", today());
    ExecutorService crowd = Executors.newFixedThreadPool(6);
    try {
      Callable<Void> deed =
          () -> {
            service().verify(samples.agent(), answer.postId(), asked);
            return null;
          };
      for (Future<Void> done : crowd.invokeAll(Collections.nCopies(6, deed))) {
        done.get();
      }
    } finally {
      crowd.shutdownNow();
    }

    assertThat(queue().find(samples.agent(), answer.postId()).steps()).hasSize(1);
  }

  @Test
  void whatHappenedCannotBeRewritten() {
    verify(samples.agent(), answer(), "4.2", today());

    for (String tampering :
        Set.of(
            "update verification_step set state = 'VALID'",
            "delete from verification_step",
            "truncate verification_step")) {
      assertThatThrownBy(() -> jdbi().useHandle(handle -> handle.execute(tampering)))
          .hasStackTraceContaining("append-only");
    }
  }

  /** An answer of Anna's to a question of Ben's. */
  private static PostRef answer() {
    return samples.answer(samples.anna(), samples.question(samples.ben()));
  }

  private static void verify(Actor actor, PostRef answer, String version, LocalDate until) {
    service().verify(actor, answer.postId(), asked(answer, version, until));
  }

  private static NewVerification asked(PostRef answer, String version, LocalDate until) {
    return new NewVerification(version, until, version(answer));
  }

  private static long version(PostRef post) {
    return jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("select version from post where id = :id")
                    .bind("id", post.postId())
                    .mapTo(Long.class)
                    .one());
  }

  private static void edit(Actor author, PostRef post, String body) {
    community
        .get(PostService.class)
        .edit(author, post.postId(), PostEdit.ofBody(body, version(post)));
  }

  private static PostView read(Actor actor, PostRef post) {
    return community.get(ThreadViews.class).post(actor, post);
  }

  private static List<WaitingAnswer> waiting(Actor actor, String reason) {
    return queue().list(actor, new QueueQuery(reason, "", null, 100)).items();
  }

  private static Predicate<WaitingAnswer> waits(PostRef answer) {
    return waiting -> waiting.postId() == answer.postId();
  }

  private static List<String> told(Actor member, PostRef post) {
    return community
        .get(InboxViews.class)
        .list(member, new InboxQuery(false, null, null, 100))
        .items()
        .stream()
        .filter(entry -> entry.detail().startsWith("VERIFICATION"))
        .filter(entry -> Long.valueOf(post.threadId()).equals(entry.threadId()))
        .map(InboxEntry::detail)
        .toList();
  }

  private static long verifiedAnswersOf(Actor member) {
    community.get(ExpertisePump.class).reckonDue();
    return jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select coalesce(sum(verified), 0) from expert_rank
                        where member_id = :id and scope = 'ALL'""")
                    .bind("id", member.id())
                    .mapTo(Long.class)
                    .one());
  }

  private static List<LogLine> log(PostRef post) {
    return community.get(ModerationLogView.class).ofPost(samples.administrator(), post.postId());
  }

  private static LocalDate today() {
    return LocalDate.ofInstant(community.clock().instant(), ZoneOffset.UTC);
  }

  private static void tick() {
    community.clock().advance(Duration.ofSeconds(1));
  }

  private static void deliver() {
    assertThat(community.get(EventPump.class).deliverDue()).isPositive();
  }

  private static VerificationService service() {
    return community.get(VerificationService.class);
  }

  private static VerificationQueue queue() {
    return community.get(VerificationQueue.class);
  }

  private static VerificationPump pump() {
    return community.get(VerificationPump.class);
  }

  private static Jdbi jdbi() {
    return Jdbi.create(community.dataSource());
  }
}
