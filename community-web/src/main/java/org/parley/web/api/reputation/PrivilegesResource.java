package org.parley.web.api.reputation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotAllowed;
import org.parley.community.trust.TrustViews;
import org.parley.web.api.json.PageJson;
import org.parley.web.security.CurrentActor;

/** What the member who asks may do, and what is missing for the rest. */
@Path("me/privileges")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PrivilegesResource {

  @Inject CurrentActor current;
  @Inject TrustViews views;

  @GET
  public PageJson<PrivilegeJson> list() {
    Actor actor = current.actor();
    if (actor.isVisitor()) {
      throw new NotAllowed("sign-in.required");
    }
    return PageJson.whole(views.privileges(actor).stream().map(PrivilegeJson::of).toList());
  }
}
