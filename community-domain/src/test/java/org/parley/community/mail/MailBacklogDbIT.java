package org.parley.community.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.user.UserException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;

/** Mails that wait, are given up, revived or forgotten. */
class MailBacklogDbIT extends SentMails {

  @Test
  void mailIsDeadAfterTenTriesAndCanBeRevived() throws Exception {
    refuseAll();
    queue(letter("hopeless"));
    for (int i = 0; i < 10; i++) {
      assertThat(backlog().dead()).isZero();
      sendDue();
      community.clock().advance(Duration.ofHours(13));
    }

    assertThat(backlog().dead()).isEqualTo(1);
    assertThat(backlog().waiting()).isZero();
    MailBacklog.Letter dead = backlog().troubled().get(0);
    assertThat(dead.isDead()).isTrue();
    assertThat(dead.attempts()).isEqualTo(10);
    assertThat(dead.lastError()).contains("SendFailedException");
    takeAll();
    assertThat(sendDue()).isZero();

    community.get(MailService.class).retry(administrator(), dead.id());
    assertThatThrownBy(() -> community.get(MailService.class).retry(administrator(), dead.id()))
        .isInstanceOf(Conflict.class);

    assertThat(sendDue()).isEqualTo(1);
    assertThat(subjects()).containsExactly("hopeless");
    assertThat(backlog().troubled()).isEmpty();
  }

  @Test
  void deadMailCanBeDiscardedAndNothingElse() throws Exception {
    refuseAll();
    queue(letter("unwanted"));
    for (int i = 0; i < 10; i++) {
      long id = backlog().troubled().stream().mapToLong(MailBacklog.Letter::id).sum();
      assertThatThrownBy(() -> community.get(MailService.class).discard(administrator(), id))
          .isInstanceOfAny(Conflict.class, NotFound.class);
      sendDue();
      community.clock().advance(Duration.ofHours(13));
    }
    long dead = backlog().troubled().get(0).id();
    takeAll();

    community.get(MailService.class).discard(administrator(), dead);

    assertThat(backlog().dead()).isZero();
    assertThat(backlog().troubled()).isEmpty();
    assertThat(sendDue()).isZero();
    assertThatThrownBy(() -> community.get(MailService.class).retry(administrator(), dead))
        .isInstanceOf(Conflict.class);
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void hourWithoutAServerLosesNothingAndKeepsTheOrder() throws Exception {
    server.stop();
    List<String> written = new ArrayList<>();
    for (int minute = 0; minute < 60; minute++) {
      String recipient = minute % 3 == 0 ? "anna@example.com" : "ben@example.com";
      String subject = recipient.charAt(0) + " " + minute;
      written.add(subject);
      queue(new NewMail(recipient, null, subject, "Text", null));
      assertThat(sendDue()).isZero();
      community.clock().advance(Duration.ofMinutes(1));
    }
    assertThat(backlog().waiting()).isEqualTo(60);
    assertThat(backlog().dead()).isZero();
    startAnew();

    for (int minute = 0; minute < 6; minute++) {
      sendDue();
      community.clock().advance(Duration.ofMinutes(1));
    }

    assertThat(subjects()).containsExactlyInAnyOrderElementsOf(written);
    assertThat(receivedIds()).doesNotHaveDuplicates();
    for (String who : new String[] {"a", "b"}) {
      assertThat(subjects().stream().filter(subject -> subject.startsWith(who)))
          .containsExactlyElementsOf(written.stream().filter(s -> s.startsWith(who)).toList());
    }
  }

  @Test
  void refusedMailDoesNotHoldUpTheNextOneToTheSameRecipient() {
    refuseAll();
    queue(letter("refused"));
    sendDue();
    takeAll();
    queue(letter("fine"));

    assertThat(sendDue()).isEqualTo(1);
    assertThat(subjects()).containsExactly("fine");
  }

  @Test
  void backlogIsTheAdministratorsAlone() {
    Actor moderator = new Actor(7L, "mona", Set.of(Role.MEMBER, Role.MODERATOR), Set.of());
    for (Actor actor : new Actor[] {Actor.visitor(), moderator}) {
      assertThatThrownBy(() -> community.get(MailBacklog.class).of(actor))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> community.get(MailService.class).retry(actor, 1))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> community.get(MailService.class).discard(actor, 1))
          .isInstanceOf(NotAllowed.class);
    }
    assertThatThrownBy(() -> community.get(MailService.class).retry(administrator(), 1))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void sentMailsAreForgottenAfterAWeek() {
    queue(letter("old"));
    sendDue();
    community.clock().advance(Duration.ofDays(8));
    queue(letter("waiting"));

    assertThat(community.get(MailRelay.class).forgetSent()).isEqualTo(1);
    assertThat(backlog().waiting()).isEqualTo(1);
  }

  private void refuseAll() {
    server
        .getUserManager()
        .setMessageDeliveryHandler(
            (message, address) -> {
              throw new UserException("No such mailbox");
            });
  }

  private void takeAll() {
    server.stop();
    startAnew();
  }

  private static MailBacklog.Backlog backlog() {
    return community.get(MailBacklog.class).of(administrator());
  }

  private static Actor administrator() {
    return Actor.operator();
  }
}
