package org.parley.community.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.community.mail.Letter;
import org.parley.community.mail.MailHeaders;
import org.parley.community.mail.MailKind;
import org.parley.community.mail.MailTexts;
import org.parley.community.mail.Mails;
import org.parley.community.problem.Invalid;

/**
 * What we write back to who answered by mail, when something was not taken. The mails say of
 * themselves that a program wrote them, and nothing of the thread.
 */
@ApplicationScoped
class ReplyLetters {

  @Inject MailTexts texts;
  @Inject Mails mails;

  /**
   * @param reason the end of a key of the mails' words, {@code bounce.<reason>}
   */
  void bounce(IncomingMail mail, String reason) {
    Letter letter = new Letter(words("bounce.subject"));
    letter.paragraph(words("bounce.lead"));
    letter.paragraph(words("bounce." + reason));
    letter.paragraph(words("bounce.end"));
    queue(letter, mail);
  }

  /** The reply was posted, but not all that came along. */
  void tellRefused(IncomingMail mail, List<String> files) {
    Letter letter = new Letter(words("bounce.files.subject"));
    letter.paragraph(words("bounce.files.text"));
    files.forEach(name -> letter.paragraph(texts.words("bounce.files.line", Map.of("name", name))));
    queue(letter, mail);
  }

  private void queue(Letter letter, IncomingMail mail) {
    try {
      mails.queue(
          texts.compose(
              letter,
              new MailTexts.Envelope(
                  mail.sender(), null, MailKind.BOUNCE, headers(mail), Set.of())));
    } catch (Invalid notAnAddress) {
      // nobody can be told at an address of this shape; what became of the mail stays noted
      return;
    }
  }

  private String words(String key) {
    return texts.words(key, Map.of());
  }

  private static MailHeaders headers(IncomingMail mail) {
    MailHeaders headers =
        MailHeaders.none()
            .with("Auto-Submitted", "auto-replied")
            .with("X-Auto-Response-Suppress", "All");
    return mail.messageId().isEmpty()
        ? headers
        : headers.with("In-Reply-To", mail.messageId()).with("References", mail.messageId());
  }
}
