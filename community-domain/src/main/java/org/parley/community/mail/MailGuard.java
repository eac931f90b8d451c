package org.parley.community.mail;

/**
 * Looks at a mail once more just before it goes: hours may have passed since it was queued. A
 * feature that queues mails about posts brings one along.
 */
public interface MailGuard {

  /** Whether the mail may still go to this recipient. */
  boolean admits(Waiting mail);

  /** Told when a mail was taken back, in the same transaction. */
  default void takenBack(Waiting mail) {}

  /**
   * A mail that is about to go.
   *
   * @param recipientId the member it goes to, or null
   */
  record Waiting(long id, MailKind kind, String recipient, Long recipientId) {}
}
