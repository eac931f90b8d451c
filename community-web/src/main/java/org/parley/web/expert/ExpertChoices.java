package org.parley.web.expert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.asking.AskingChoiceService;
import org.parley.community.expertise.ExpertListing;
import org.parley.community.expertise.ExpertiseService;
import org.parley.community.member.Actor;

/** The two things that a member decides about being an expert, as pages and the API set them. */
@ApplicationScoped
public class ExpertChoices {

  @Inject ExpertListing listing;
  @Inject ExpertiseService expertise;
  @Inject AskingChoiceService asking;

  public boolean isListed(Actor actor) {
    return listing.isListed(actor.id());
  }

  public boolean isAskable(Actor actor) {
    return asking.isAskable(actor);
  }

  /** Shows the member among experts, or nowhere any more. */
  public void list(Actor actor, boolean wanted) {
    if (wanted) {
      expertise.joinLists(actor);
    } else {
      expertise.leaveLists(actor);
    }
  }

  /** Lets the member be asked, or not any more. */
  public void ask(Actor actor, boolean wanted) {
    if (wanted) {
      asking.welcome(actor);
    } else {
      asking.refuse(actor);
    }
  }
}
