package org.parley.community.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.parley.community.problem.Conflict;

/**
 * A mail on its way. It is tried until it is sent, each time after a longer pause. It is dead after
 * the tenth refusal (about 33 hours), or when no mail could go for five days, until an operator has
 * it tried again or discards it. Its Message-ID never changes, so that a mail server that got it
 * twice can tell.
 */
@Entity
@Table(name = "mail_outbox")
public class Mail {

  static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
  private static final int PAUSE_GROWS_BY = 3;
  private static final Duration LONGEST_PAUSE = Duration.ofHours(12);
  // while no mail can go, the server is asked every few minutes at least
  private static final Duration LONGEST_OUTAGE_PAUSE = Duration.ofMinutes(5);
  // RFC 5321 4.5.4.1: the give-up time is at least four to five days
  private static final Duration PATIENCE = Duration.ofDays(5);
  private static final int MOST_ATTEMPTS = 10;
  private static final int LONGEST_ERROR = 2_000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mail_outbox_seq")
  @SequenceGenerator(name = "mail_outbox_seq", sequenceName = "mail_outbox_seq")
  private Long id;

  @Column(name = "message_id")
  private String messageId;

  private String recipient;

  @Column(name = "recipient_id")
  private Long recipientId;

  @Enumerated(EnumType.STRING)
  private MailKind kind;

  private String headers;
  private String subject;
  private String text;
  private String html;

  @Column(name = "created_at")
  private Instant createdAt;

  private int attempts;

  @Column(name = "next_attempt_at")
  private Instant nextAttemptAt;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "dead_at")
  private Instant deadAt;

  @Column(name = "refused_at")
  private Instant refusedAt;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "last_error")
  private String lastError;

  protected Mail() {}

  Mail(NewMail mail, Instant now) {
    this.recipient = mail.recipient();
    this.recipientId = mail.recipientId();
    this.kind = mail.kind();
    this.headers = mail.headers().lines();
    this.subject = mail.subject();
    this.text = mail.text();
    this.html = mail.html();
    this.createdAt = now;
    this.nextAttemptAt = now;
  }

  /** Called once, when the outbox has given it an id. */
  void identify(String host) {
    messageId = "<" + id + "." + UUID.randomUUID() + "@" + host + ">";
  }

  Long id() {
    return id;
  }

  OutgoingMail toOutgoing() {
    return new OutgoingMail(
        id, messageId, recipient, MailHeaders.parse(headers), subject, text, html, createdAt);
  }

  MailGuard.Waiting toWaiting() {
    return new MailGuard.Waiting(id, kind, recipient, recipientId);
  }

  void sent(Instant now) {
    attempts++;
    sentAt = now;
    lastError = null;
  }

  /** This mail was refused; those after it go their way. */
  void refuse(String error, Instant now) {
    fail(error);
    refusedAt = now;
    nextAttemptAt = now.plus(pause(LONGEST_PAUSE));
    if (attempts >= MOST_ATTEMPTS) {
      deadAt = now;
    }
  }

  /**
   * No mail can go, for which this one is not to blame: it keeps its place before those after it.
   *
   * @return until when they all wait
   */
  Instant waitForServer(String error, Instant now) {
    fail(error);
    nextAttemptAt = now.plus(pause(LONGEST_OUTAGE_PAUSE));
    if (createdAt.plus(PATIENCE).isBefore(now)) {
      deadAt = now;
    }
    return nextAttemptAt;
  }

  private void fail(String error) {
    attempts++;
    lastError = error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error;
  }

  /** Takes it back: its reader may not see any more what it shows. */
  void withdraw(Instant now) {
    withdrawnAt = now;
  }

  /**
   * Lets it go for good, unsent.
   *
   * @throws Conflict {@code mail.not-dead}
   */
  void discard(Instant now) {
    requireDead();
    withdraw(now);
  }

  /**
   * Gives it ten more tries.
   *
   * @throws Conflict {@code mail.not-dead}
   */
  void revive(Instant now) {
    requireDead();
    deadAt = null;
    refusedAt = null;
    attempts = 0;
    createdAt = now;
    nextAttemptAt = now;
  }

  private void requireDead() {
    if (deadAt == null || withdrawnAt != null) {
      throw new Conflict("mail.not-dead");
    }
  }

  private Duration pause(Duration longest) {
    Duration pause = FIRST_PAUSE;
    for (int i = 1; i < attempts && pause.compareTo(longest) < 0; i++) {
      pause = pause.multipliedBy(PAUSE_GROWS_BY);
    }
    return pause.compareTo(longest) > 0 ? longest : pause;
  }
}
