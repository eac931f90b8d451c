package org.parley.community.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.parley.community.mail.Letter;
import org.parley.community.mail.MailHeaders;
import org.parley.community.mail.MailKind;
import org.parley.community.mail.MailTexts;
import org.parley.community.mail.Mails;
import org.parley.community.problem.Invalid;
import org.parley.community.reply.InboundMails.Identity;
import org.parley.community.reply.InboundMails.Outcome;

/**
 * Notes what became of a mail that is no post, and tells its sender once why: politely, without
 * anything about the thread that they may not know, and not without end.
 */
@ApplicationScoped
public class BounceRelay {

  private static final int MOST_BOUNCES = 5;
  private static final Duration SPAN = Duration.ofHours(24);

  @Inject InboundMails inbound;
  @Inject MailTexts texts;
  @Inject Mails mails;

  /**
   * @param reason the end of a key of the mails' words, {@code bounce.<reason>}
   */
  @Transactional
  public void bounce(IncomingMail mail, String reason) {
    boolean tooMany = inbound.recent(mail.sender(), Outcome.BOUNCED, SPAN) >= MOST_BOUNCES;
    Outcome outcome = tooMany ? Outcome.DROPPED : Outcome.BOUNCED;
    if (inbound.begin(Identity.of(mail), outcome, reason) && !tooMany) {
      tell(mail, reason);
    }
  }

  @Transactional
  public void drop(IncomingMail mail, String reason) {
    inbound.begin(Identity.of(mail), Outcome.DROPPED, reason);
  }

  @Transactional
  public void setAside(Identity mail, String reason) {
    inbound.begin(mail, Outcome.SET_ASIDE, reason);
  }

  /** It is tried again; how often it was is counted. */
  @Transactional
  public void fail(Identity mail, String reason) {
    inbound.begin(mail, Outcome.FAILING, reason);
  }

  private void tell(IncomingMail mail, String reason) {
    Letter letter = new Letter(texts.words("bounce.subject", Map.of()));
    letter.paragraph(texts.words("bounce.lead", Map.of()));
    letter.paragraph(texts.words("bounce." + reason, Map.of()));
    letter.paragraph(texts.words("bounce.end", Map.of()));
    try {
      mails.queue(
          texts.compose(
              letter,
              new MailTexts.Envelope(
                  mail.sender(), null, MailKind.BOUNCE, headers(mail), Set.of())));
    } catch (Invalid notAnAddress) {
      // nobody can be told at an address of this shape; that it bounced stays noted
      return;
    }
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
