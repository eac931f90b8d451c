package org.parley.moderation.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Space;
import org.parley.community.space.Spaces;
import org.parley.moderation.followup.AgentSpaces;

/** Lets nobody look into a space for the others who does not serve it. */
@ApplicationScoped
public class CheckInDoor {

  @Inject Spaces spaces;
  @Inject AgentSpaces served;

  /** The id of a space that the actor serves; whoever runs the community's machine serves none. */
  long served(Actor actor, String slug) {
    if (actor.isOperator()) {
      throw new NotAllowed("follow-up.members-only");
    }
    var serving = served.servedBy(actor);
    return spaces
        .findBySlug(slug)
        .map(Space::id)
        .filter(serving::serves)
        .orElseThrow(() -> new NotFound("space.not-found"));
  }

  long administered(Actor actor, String slug) {
    if (!actor.is(Role.ADMINISTRATOR)) {
      throw new NotAllowed("administrator.required");
    }
    return spaces
        .findBySlug(slug)
        .map(Space::id)
        .orElseThrow(() -> new NotFound("space.not-found"));
  }
}
