package org.parley.community.mail;

import java.util.Set;
import org.parley.community.member.EmailAddress;
import org.parley.community.personaldata.CardNumbers;
import org.parley.community.problem.Invalid;

/**
 * A mail to be queued. Its address is of a checked shape and its subject one line, so that nothing
 * in it can become another header. No card number is ever sent.
 *
 * @param recipientId the member it goes to, or null
 * @param html the same as the text, or null
 * @param posts ids of the posts that it shows
 * @param spaces ids of the spaces that its reader has to see beside that
 */
public record NewMail(
    String recipient,
    Long recipientId,
    String subject,
    String text,
    String html,
    MailKind kind,
    MailHeaders headers,
    Set<Long> posts,
    Set<Long> spaces) {

  private static final int LONGEST_SUBJECT = 200;

  public NewMail {
    recipient = EmailAddress.of(recipient).value();
    subject = CardNumbers.masked(subject.replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").strip());
    text = CardNumbers.masked(text);
    html = CardNumbers.masked(html);
    if (subject.length() > LONGEST_SUBJECT) {
      subject = subject.substring(0, LONGEST_SUBJECT);
    }
    if (subject.isEmpty() || text.isBlank()) {
      throw new Invalid("text", "text.empty");
    }
    posts = Set.copyOf(posts);
    spaces = Set.copyOf(spaces);
  }

  /** A mail about the recipient's account. */
  public NewMail(String recipient, Long recipientId, String subject, String text, String html) {
    this(
        recipient,
        recipientId,
        subject,
        text,
        html,
        MailKind.ACCOUNT,
        MailHeaders.none(),
        Set.of(),
        Set.of());
  }
}
