package org.parley.web.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.community.thread.AcceptanceService;
import org.parley.community.thread.PostService;
import org.parley.community.vote.VoteService;
import org.parley.web.page.Done;

/** What members do about one post. */
@ApplicationScoped
public class PostDeeds {

  @Inject VoteService votes;
  @Inject PostService posts;
  @Inject AcceptanceService acceptance;

  /** Does it; the address of the page it was sent from, at the post. */
  String perform(Actor actor, Deed deed) {
    switch (deed.what()) {
      case "vote" -> {
        votes.vote(actor, deed.postId(), deed.value());
        return deed.back();
      }
      case "delete" -> posts.delete(actor, deed.postId());
      case "hide" -> posts.hide(actor, deed.postId());
      case "restore" -> posts.restore(actor, deed.postId());
      case "accept" -> acceptance.accept(actor, deed.threadId(), deed.postId());
      case "unaccept" -> acceptance.withdraw(actor, deed.threadId());
      case "official" -> acceptance.makeOfficial(actor, deed.threadId(), deed.postId());
      case "unofficial" -> acceptance.withdrawOfficial(actor, deed.threadId());
      default -> throw new Invalid("do", "form.incomplete");
    }
    return Done.at(deed.back(), deed.what());
  }
}
