package org.parley.web.api.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.parley.community.follow.FollowService;
import org.parley.community.follow.FollowTarget;
import org.parley.community.follow.FollowViews;
import org.parley.community.setting.Place;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Limit;
import org.parley.web.security.CurrentActor;

/** Threads of which the member wants to hear nothing. */
@Path("mutes")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MutesResource {

  private static final int USUAL = 50;

  @Inject CurrentActor current;
  @Inject FollowService service;
  @Inject FollowViews follows;
  @Inject Place place;

  @GET
  public PageJson<FollowedJson> list(
      @QueryParam("after") String after, @QueryParam("limit") String limit) {
    return PageJson.of(
        follows.muted(current.actor(), after, Limit.read(limit, USUAL)),
        muted -> FollowedJson.of(muted, place));
  }

  @PUT
  @Path("{id}")
  public StanceJson mute(@PathParam("id") long threadId) {
    service.mute(current.actor(), threadId);
    return stance(threadId);
  }

  @DELETE
  @Path("{id}")
  public StanceJson unmute(@PathParam("id") long threadId) {
    service.unmute(current.actor(), threadId);
    return stance(threadId);
  }

  private StanceJson stance(long threadId) {
    return StanceJson.of(follows.stance(current.actor(), FollowTarget.THREAD, threadId));
  }
}
