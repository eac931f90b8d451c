package org.parley.community.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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
 * A mail on its way. It is tried until it is sent, each time after a longer pause, and is dead
 * after the tenth failure (about 33 hours), until an operator has it tried again. Its Message-ID
 * never changes, so that a mail server that got it twice can tell.
 */
@Entity
@Table(name = "mail_outbox")
public class Mail {

  static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
  private static final int PAUSE_GROWS_BY = 3;
  private static final Duration LONGEST_PAUSE = Duration.ofHours(12);
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

  @Column(name = "last_error")
  private String lastError;

  protected Mail() {}

  Mail(NewMail mail, Instant now) {
    this.recipient = mail.recipient();
    this.recipientId = mail.recipientId();
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
    return new OutgoingMail(id, messageId, recipient, subject, text, html, createdAt);
  }

  void sent(Instant now) {
    attempts++;
    sentAt = now;
    lastError = null;
  }

  void fail(String error, Instant now) {
    attempts++;
    lastError = error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error;
    nextAttemptAt = now.plus(pause());
    if (attempts >= MOST_ATTEMPTS) {
      deadAt = now;
    }
  }

  /**
   * Gives it ten more tries.
   *
   * @throws Conflict {@code mail.not-dead}
   */
  void revive(Instant now) {
    if (deadAt == null) {
      throw new Conflict("mail.not-dead");
    }
    deadAt = null;
    attempts = 0;
    nextAttemptAt = now;
  }

  private Duration pause() {
    Duration pause = FIRST_PAUSE;
    for (int i = 1; i < attempts && pause.compareTo(LONGEST_PAUSE) < 0; i++) {
      pause = pause.multipliedBy(PAUSE_GROWS_BY);
    }
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }
}
