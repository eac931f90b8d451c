package org.parley.moderation.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.community.member.Actor;
import org.parley.community.notification.InboxEntry;
import org.parley.community.notification.InboxQuery;
import org.parley.community.notification.InboxViews;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostView;
import org.parley.moderation.log.LogAction;
import org.parley.moderation.log.LogLine;

class VerifyingDbIT extends VerifiedAnswers {

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

  private static VerificationPump pump() {
    return community.get(VerificationPump.class);
  }
}
