package org.parley.community.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.parley.community.member.Actor;
import org.parley.community.member.Actors;
import org.parley.community.reply.InboundMails.Identity;
import org.parley.community.reply.InboundMails.Outcome;
import org.parley.community.reply.ReplyAddresses.Addressee;
import org.parley.community.thread.AnswerService;
import org.parley.community.thread.PostRef;

/**
 * Makes a post of a mail, in one transaction with the note that the mail was dealt with: read twice
 * it is still one post. Token and sender are checked together: neither a forwarded mail nor a
 * forged sender is enough.
 */
@ApplicationScoped
public class ReplyRelay {

  @Inject InboundMails inbound;
  @Inject ReplyAddresses addresses;
  @Inject ReplyTargets targets;
  @Inject Actors actors;
  @Inject AnswerService answers;

  /**
   * @throws NotTaken when the sender may not answer there by mail
   * @throws org.parley.community.problem.Problem when the thread or the words will not do
   */
  @Transactional
  public void post(IncomingMail mail, ReplyToken token) {
    if (!inbound.begin(Identity.of(mail), Outcome.POSTED, "")) {
      return;
    }
    Addressee addressee = addresses.find(token).orElseThrow(() -> new NotTaken("unknown"));
    if (!targets.isAddressOf(addressee.memberId(), mail.sender())) {
      throw new NotTaken("sender");
    }
    if (!addressee.isOpen()) {
      throw new NotTaken("expired");
    }
    Actor member = actors.byId(addressee.memberId()).orElseThrow(() -> new NotTaken("suspended"));
    inbound.posted(mail.key(), member.id(), write(member, addressee, mail));
  }

  private PostRef write(Actor member, Addressee addressee, IncomingMail mail) {
    if (mail.words().isBlank()) {
      throw new NotTaken("empty");
    }
    ReplyTargets.Target target =
        targets.of(addressee.postId()).orElseThrow(() -> new NotTaken("gone"));
    String key = "mail-" + mail.key().substring(0, 40);
    return target.belowPostId() == null
        ? answers.answer(member, target.threadId(), mail.words(), key)
        : answers.comment(member, target.belowPostId(), mail.words(), key);
  }
}
