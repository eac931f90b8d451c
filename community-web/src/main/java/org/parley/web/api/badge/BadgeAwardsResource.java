package org.parley.web.api.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.badge.HandAwardService;
import org.parley.community.member.Actor;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Limit;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** Who has a badge; giving and taking it by hand. */
@Path("badges/{key}/awards")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class BadgeAwardsResource {

  private static final int USUAL = 50;

  @Inject CurrentActor current;
  @Inject AwardLists awards;
  @Inject HandAwardService hand;
  @Inject Once once;

  @GET
  public PageJson<AwardJson> list(
      @PathParam("key") String key,
      @QueryParam("after") String after,
      @QueryParam("limit") String limit) {
    return awards.ofBadge(current.actor(), key, after, Limit.read(limit, USUAL));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response give(@PathParam("key") String key, NewAwardJson wanted) {
    Actor actor = current.actor();
    return once.reply(
        wanted,
        () -> hand.give(actor, key, wanted.member(), wanted.reason()),
        id -> new Reply(201, null, new GivenAwardJson(id)));
  }

  @DELETE
  @Path("{id}")
  public void take(
      @PathParam("key") String key, @PathParam("id") long id, @QueryParam("reason") String reason) {
    hand.take(current.actor(), id, reason);
  }
}
