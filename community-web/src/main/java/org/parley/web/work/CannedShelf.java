package org.parley.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.moderation.reply.FilledReplies;
import org.parley.moderation.reply.FilledReply;

/** The approved canned replies beside an answer; without script a link fills the empty answer. */
@Named
@RequestScoped
public class CannedShelf {

  @Inject WorkForm form;
  @Inject FilledReplies filled;

  private List<FilledReply> replies;

  /** A page shows one thread. */
  public List<FilledReply> forThread(long threadId) {
    if (replies == null) {
      replies = filled.forThread(form.actor(), threadId);
    }
    return replies;
  }

  /** What stands in the answer: what was typed, else the reply that the address asks for. */
  public String answerIn(long threadId) {
    String wanted = form.of("reply");
    return forThread(threadId).stream()
        .filter(reply -> String.valueOf(reply.id()).equals(wanted))
        .findFirst()
        .map(reply -> form.of("body", reply.text()))
        .orElseGet(() -> form.of("body"));
  }
}
