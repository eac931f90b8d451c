package org.parley.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotFound;
import org.parley.community.thread.PostLinks;
import org.parley.moderation.flag.FlagService;
import org.parley.moderation.flag.NewFlag;
import org.parley.web.page.Done;
import org.parley.web.security.CurrentActor;

/** Raises the flag that a form describes and leads back to its post. */
@RequestScoped
public class Flagging {

  @Inject CurrentActor currentActor;
  @Inject FlagService flags;
  @Inject PostLinks links;

  /** The address of the post, with the message that it is flagged. */
  String raise(long postId, Map<String, String> typed) {
    Actor actor = currentActor.actor();
    flags.flag(actor, postId, NewFlag.of(typed.get("reason"), typed.get("note"), typed.get("key")));
    return Done.at(place(actor, postId), "flagged");
  }

  /** With this flag it may have gone out of sight; then there is nothing to lead back to. */
  private String place(Actor actor, long postId) {
    try {
      return links.find(actor, postId);
    } catch (NotFound hidden) {
      return "/";
    }
  }
}
