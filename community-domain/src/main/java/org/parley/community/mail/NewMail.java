package org.parley.community.mail;

import org.parley.community.member.EmailAddress;
import org.parley.community.problem.Invalid;

/**
 * A mail to be queued. Its address is of a checked shape and its subject one line, so that nothing
 * in it can become another header.
 *
 * @param recipientId the member it goes to, or null
 * @param html the same as the text, or null
 */
public record NewMail(
    String recipient, Long recipientId, String subject, String text, String html) {

  private static final int LONGEST_SUBJECT = 200;

  public NewMail {
    recipient = EmailAddress.of(recipient).value();
    subject = subject.replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").strip();
    if (subject.length() > LONGEST_SUBJECT) {
      subject = subject.substring(0, LONGEST_SUBJECT);
    }
    if (subject.isEmpty() || text.isBlank()) {
      throw new Invalid("text", "text.empty");
    }
  }
}
