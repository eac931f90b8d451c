package org.parley.community.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
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
  @Inject ReplyLetters letters;

  /**
   * @param reason the end of a key of the mails' words, {@code bounce.<reason>}
   */
  @Transactional
  public void bounce(IncomingMail mail, String reason) {
    boolean tooMany = inbound.recent(mail.sender(), Outcome.BOUNCED, SPAN) >= MOST_BOUNCES;
    Outcome outcome = tooMany ? Outcome.DROPPED : Outcome.BOUNCED;
    if (inbound.begin(Identity.of(mail), outcome, reason) && !tooMany) {
      letters.bounce(mail, reason);
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
}
