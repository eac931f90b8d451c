package org.parley.community.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.parley.community.reply.InboundMails.Identity;
import org.parley.community.reply.InboundMails.Outcome;
import org.parley.community.reply.ReplyFiles.Kept;
import org.parley.community.reply.ReplyGate.Admitted;
import org.parley.community.thread.AnswerService;
import org.parley.community.thread.PostRef;

/**
 * Makes a post of a mail, in one transaction with the note that the mail was dealt with: read twice
 * it is still one post. Who may do so is looked at in the same transaction.
 */
@ApplicationScoped
public class ReplyRelay {

  @Inject InboundMails inbound;
  @Inject ReplyGate gate;
  @Inject ReplyTargets targets;
  @Inject AnswerService answers;
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
    PostRef post = write(admitted, mail.key(), (mail.words() + "\n\n" + files.markdown()).strip());
    inbound.posted(mail.key(), admitted.member().id(), post);
    if (!files.refused().isEmpty()) {
      letters.tellRefused(mail, files.refused());
    }
  }

  private PostRef write(Admitted admitted, String mailKey, String words) {
    if (words.isBlank()) {
      throw new NotTaken("empty");
    }
    ReplyTargets.Target target =
        targets.of(admitted.postId()).orElseThrow(() -> new NotTaken("gone"));
    String key = "mail-" + mailKey.substring(0, 40);
    return target.belowPostId() == null
        ? answers.answer(admitted.member(), target.threadId(), words, key)
        : answers.comment(admitted.member(), target.belowPostId(), words, key);
  }
}
