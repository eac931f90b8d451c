package org.parley.community.mail;

/** A way out for mails: SMTP, or files. */
public interface MailTransport {

  /**
   * Returns when somebody else is responsible for the mail.
   *
   * @throws MailNotSent when nobody is
   */
  void send(OutgoingMail mail);
}
