package org.parley.community.mail;

import jakarta.enterprise.context.ApplicationScoped;
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

  /**
   * Sends the oldest due mail.
   *
   * @return whether there was one
   * @throws SendingFailed when it did not go; to be handed to {@link #recordFailure}
   */
  @Transactional
  public boolean sendOne() {
    Optional<Mail> due = outbox.claim(clock.instant());
    due.ifPresent(
        mail -> {
          try {
            transport.send(mail.toOutgoing());
          } catch (MailNotSent e) {
            throw new SendingFailed(mail.id(), e);
          }
          mail.sent(clock.instant());
        });
    return due.isPresent();
  }

  /** Lets the mail wait; when no mail can go, the others wait with it. */
  @Transactional
  public void recordFailure(SendingFailed failure) {
    Instant now = clock.instant();
    if (failure.isUnreachable()) {
      outbox.postponeDue(now, now.plus(Mail.FIRST_PAUSE));
    }
    outbox.find(failure.mailId()).ifPresent(mail -> mail.fail(failure.getMessage(), now));
  }

  /** Removes mails sent more than a week ago. */
  @Transactional
  public int forgetSent() {
    return outbox.removeSentBefore(clock.instant().minus(KEPT));
  }
}
