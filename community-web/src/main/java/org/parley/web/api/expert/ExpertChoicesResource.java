package org.parley.web.api.expert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotAllowed;
import org.parley.web.expert.ExpertChoices;
import org.parley.web.security.CurrentActor;

/** Whether the member wants to be listed among experts, and to be asked. */
@Path("me/expert-choices")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ExpertChoicesResource {

  @Inject CurrentActor current;
  @Inject ExpertChoices choices;

  @GET
  public ExpertChoicesJson find() {
    Actor actor = current.actor();
    if (actor.isVisitor()) {
      throw new NotAllowed("sign-in.required");
    }
    return new ExpertChoicesJson(choices.isListed(actor), choices.isAskable(actor));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public ExpertChoicesJson change(ExpertChoicesJson wanted) {
    choices.list(current.actor(), wanted.listed());
    choices.ask(current.actor(), wanted.askable());
    return find();
  }
}
