package org.parley.web.api.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.parley.community.account.MemberViews;
import org.parley.community.setting.Place;
import org.parley.web.security.CurrentActor;

/** A member's profile. */
@Path("members/{name}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MembersResource {

  @Inject CurrentActor current;
  @Inject MemberViews members;
  @Inject Place place;

  @GET
  public MemberJson find(@PathParam("name") String name) {
    return MemberJson.of(members.profile(name, current.actor()), place);
  }
}
