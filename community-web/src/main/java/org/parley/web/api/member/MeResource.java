package org.parley.web.api.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.parley.community.account.MemberViews;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotAllowed;
import org.parley.community.setting.Place;
import org.parley.web.security.CurrentActor;

/** The member who asks. */
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MeResource {

  @Inject CurrentActor current;
  @Inject MemberViews members;
  @Inject Place place;

  @GET
  public MemberJson find() {
    Actor actor = current.actor();
    if (actor.isVisitor()) {
      throw new NotAllowed("sign-in.required");
    }
    return MemberJson.of(members.profile(actor.name(), actor), place);
  }
}
