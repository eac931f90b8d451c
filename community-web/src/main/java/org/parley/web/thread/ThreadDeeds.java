package org.parley.web.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.member.Actor;
import org.parley.community.personaldata.CardNumbers;
import org.parley.community.problem.Invalid;
import org.parley.community.thread.CloseReason;
import org.parley.community.thread.PostLinks;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.ThreadService;
import org.parley.web.page.Done;

/** What members do in a thread, and where it is seen afterwards. */
@ApplicationScoped
public class ThreadDeeds {

  @Inject WritingDeeds writing;
  @Inject ThreadService threads;
  @Inject AskDeeds asks;
  @Inject PostDeeds posts;
  @Inject PostLinks links;

  /** Does it; the address that shows it. */
  String perform(Actor actor, Deed deed) {
    return switch (deed.what()) {
      case "answer" -> shown(actor, deed, writing.answer(actor, deed, key(deed)));
      case "comment" -> shown(actor, deed, writing.comment(actor, deed, key(deed)));
      case "close" -> {
        threads.close(actor, deed.threadId(), CloseReason.ofWord(deed.field("value")));
        yield Done.at(deed.address(), "closed");
      }
      case "reopen" -> {
        threads.reopen(actor, deed.threadId());
        yield Done.at(deed.address(), "reopened");
      }
      case "invite", "ask-experts", "decline" -> asks.perform(actor, deed);
      default -> posts.perform(actor, deed);
    };
  }

  private String shown(Actor actor, Deed deed, PostRef post) {
    String done = deed.what().equals("answer") ? "answered" : "commented";
    String told = CardNumbers.areIn(deed.field("body")) ? "masked" : done;
    return Done.at(links.find(actor, post.postId()), told);
  }

  private static String key(Deed deed) {
    if (deed.field("key").isEmpty()) {
      throw new Invalid("key", "form.incomplete");
    }
    return deed.field("key");
  }
}
