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
import org.parley.community.problem.NotFound;
import org.parley.community.setting.Place;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Limit;
import org.parley.web.security.CurrentActor;

/** What the member follows: threads, tags, spaces, members. */
@Path("follows/{target}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class FollowsResource {

  private static final int USUAL = 50;

  @Inject CurrentActor current;
  @Inject FollowService service;
  @Inject FollowViews follows;
  @Inject Place place;

  @GET
  public PageJson<FollowedJson> list(
      @PathParam("target") String target,
      @QueryParam("after") String after,
      @QueryParam("limit") String limit) {
    return PageJson.of(
        follows.list(current.actor(), target(target), after, Limit.read(limit, USUAL)),
        followed -> FollowedJson.of(followed, place));
  }

  @PUT
  @Path("{id}")
  public StanceJson follow(@PathParam("target") String target, @PathParam("id") long id) {
    service.follow(current.actor(), target(target), id);
    return stance(target, id);
  }

  @DELETE
  @Path("{id}")
  public StanceJson leave(@PathParam("target") String target, @PathParam("id") long id) {
    service.unfollow(current.actor(), target(target), id);
    return stance(target, id);
  }

  private StanceJson stance(String target, long id) {
    return StanceJson.of(follows.stance(current.actor(), target(target), id));
  }

  private static FollowTarget target(String word) {
    return FollowTarget.ofWord(word).orElseThrow(() -> new NotFound("follow.target-unknown"));
  }
}
