package org.parley.web.follow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.parley.community.follow.FollowService;
import org.parley.community.follow.FollowTarget;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotFound;
import org.parley.web.page.Done;
import org.parley.web.page.Visit;
import org.parley.web.route.Address;
import org.parley.web.security.CurrentActor;

/** Takes the forms of all follow and mute buttons, and leads back to where they stand. */
@Named
@RequestScoped
public class FollowForm {

  @Inject HttpServletRequest request;
  @Inject CurrentActor currentActor;
  @Inject FollowService follows;
  @Inject Visit visit;

  /** Does what the fields {@code do}, {@code target} and {@code id} say. */
  public void act() {
    if (!visit.isSending()) {
      throw new NotFound("page.not-found");
    }
    if (!currentActor.isSignedIn()) {
      visit.goTo("/sign-in");
      return;
    }
    String deed = String.valueOf(request.getParameter("do"));
    FollowTarget target =
        FollowTarget.ofWord(request.getParameter("target"))
            .orElseThrow(() -> new Invalid("target", "form.incomplete"));
    perform(currentActor.actor(), deed, target);
    visit.goTo(Done.at(back(), deed.replaceFirst("e?$", "ed")));
  }

  private void perform(Actor actor, String deed, FollowTarget target) {
    long id = id();
    switch (deed) {
      case "follow" -> follows.follow(actor, target, id);
      case "unfollow" -> follows.unfollow(actor, target, id);
      case "mute" -> follows.mute(actor, id);
      case "unmute" -> follows.unmute(actor, id);
      default -> throw new Invalid("do", "form.incomplete");
    }
  }

  private String back() {
    String address = request.getParameter("return");
    return Address.isLocal(address) ? address : "/following";
  }

  private long id() {
    try {
      return Long.parseLong(request.getParameter("id"));
    } catch (NumberFormatException e) {
      throw new Invalid("id", "form.incomplete");
    }
  }
}
