package org.parley.community.mail;

/** A transport could not hand a mail over; says whether the mail or the way out is to blame. */
public class MailNotSent extends RuntimeException {

  private final boolean unreachable;

  private MailNotSent(boolean unreachable, Exception cause) {
    super(cause.toString(), cause);
    this.unreachable = unreachable;
  }

  /** This mail was refused; others may well go. */
  static MailNotSent refused(Exception cause) {
    return new MailNotSent(false, cause);
  }

  /** No mail can go at the moment. */
  static MailNotSent unreachable(Exception cause) {
    return new MailNotSent(true, cause);
  }

  boolean isUnreachable() {
    return unreachable;
  }
}
