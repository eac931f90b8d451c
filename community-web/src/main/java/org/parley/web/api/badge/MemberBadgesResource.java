package org.parley.web.api.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Limit;
import org.parley.web.security.CurrentActor;

/** What a member got. */
@Path("members/{name}/badges")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MemberBadgesResource {

  private static final int USUAL = 50;

  @Inject CurrentActor current;
  @Inject AwardLists awards;

  @GET
  public PageJson<AwardJson> list(
      @PathParam("name") String name,
      @QueryParam("after") String after,
      @QueryParam("limit") String limit) {
    return awards.ofMember(current.actor(), name, after, Limit.read(limit, USUAL));
  }
}
