package org.parley.community.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Sends one queued mail per transaction. Any number of nodes may run it at once: a row is locked
 * while its mail is being sent and the others skip it.
 */
@ApplicationScoped
public class MailRelay {

  private static final Duration KEPT = Duration.ofDays(7);

  @Inject Clock clock;
  @Inject MailOutbox outbox;
  @Inject MailTransport transport;
  @Inject @Any Instance<MailGuard> guards;

  /**
   * Sends the oldest due mail, or takes it back when its reader may not see it any more.
   *
   * @return whether there was one
   * @throws SendingFailed when it did not go; to be handed to {@link #recordFailure}
   */
  @Transactional
  public boolean sendOne() {
    Optional<Mail> due = outbox.claim(clock.instant());
    due.ifPresent(
        mail -> {
          MailGuard.Waiting waiting = mail.toWaiting();
          if (guards.stream().allMatch(guard -> guard.admits(waiting))) {
            send(mail);
          } else {
            mail.withdraw(clock.instant());
            guards.forEach(guard -> guard.takenBack(waiting));
          }
        });
    return due.isPresent();
  }

  private void send(Mail mail) {
    try {
      transport.send(mail.toOutgoing());
    } catch (MailNotSent e) {
      throw new SendingFailed(mail.id(), e);
    }
    mail.sent(clock.instant());
  }

  /** Lets the mail wait; when no mail can go, the others wait with it. */
  @Transactional
  public void recordFailure(SendingFailed failure) {
    Instant now = clock.instant();
    Optional<Mail> failed = outbox.find(failure.mailId());
    if (failure.isUnreachable()) {
      failed
          .map(mail -> mail.waitForServer(failure.getMessage(), now))
          .ifPresent(until -> outbox.postponeDue(now, until));
    } else {
      failed.ifPresent(mail -> mail.refuse(failure.getMessage(), now));
    }
  }

  /** Removes mails sent or taken back more than a week ago. */
  @Transactional
  public int forgetSent() {
    return outbox.removeEndedBefore(clock.instant().minus(KEPT));
  }
}
