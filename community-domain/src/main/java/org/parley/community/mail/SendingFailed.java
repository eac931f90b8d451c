package org.parley.community.mail;

/** A queued mail did not go; it is owed again. */
public class SendingFailed extends RuntimeException {

  private final long mailId;
  private final boolean unreachable;

  SendingFailed(long mailId, MailNotSent cause) {
    super(cause.getMessage(), cause);
    this.mailId = mailId;
    this.unreachable = cause.isUnreachable();
  }

  long mailId() {
    return mailId;
  }

  boolean isUnreachable() {
    return unreachable;
  }
}
