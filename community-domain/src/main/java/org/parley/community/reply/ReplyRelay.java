package org.parley.community.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.parley.community.reply.InboundMails.Identity;
import org.parley.community.reply.InboundMails.Outcome;
import org.parley.community.reply.ReplyFiles.Kept;
import org.parley.community.reply.ReplyGate.Admitted;
import org.parley.community.thread.PostRef;

/**
 * Makes a post of a mail, or puts its words into the page it is about, in one transaction with the
 * note that the mail was dealt with: read twice it is still one post. Who may do so is looked at in
 * the same transaction.
 */
@ApplicationScoped
public class ReplyRelay {

  @Inject InboundMails inbound;
  @Inject ReplyGate gate;
  @Inject ReplyPosting posting;
  @Inject ReplyLetters letters;

  /**
   * @param files what became of the files that came along
   * @throws NotTaken when the sender may not answer there by mail
   * @throws org.parley.community.problem.Problem when the thread or the words will not do
   */
  @Transactional
  public void post(IncomingMail mail, ReplyToken token, Kept files) {
    if (!inbound.begin(Identity.of(mail), Outcome.POSTED, "")) {
      return;
    }
    Admitted admitted = gate.admit(mail.sender(), token);
    String words = (mail.words() + "\n\n" + files.markdown()).strip();
    Optional<PostRef> post = posting.put(admitted, words, "mail-" + mail.key().substring(0, 40));
    inbound.posted(mail.key(), admitted.member().id(), post);
    if (!files.refused().isEmpty()) {
      letters.tellRefused(mail, files.refused());
    }
  }
}
