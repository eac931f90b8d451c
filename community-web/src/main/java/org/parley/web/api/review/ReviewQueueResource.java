package org.parley.web.api.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.parley.community.setting.Place;
import org.parley.moderation.review.ReviewQuery;
import org.parley.moderation.review.ReviewQueue;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Limit;
import org.parley.web.security.CurrentActor;

/** Everything that waits for a decision of those who keep order. */
@Path("review")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ReviewQueueResource {

  private static final int USUAL = 25;

  @Inject CurrentActor current;
  @Inject ReviewQueue queue;
  @Inject Place place;

  @GET
  public PageJson<ReviewEntryJson> list(
      @QueryParam("kind") String kind,
      @QueryParam("space") String space,
      @QueryParam("after") String after,
      @QueryParam("limit") String limit) {
    return PageJson.of(
        queue.list(current.actor(), ReviewQuery.of(kind, space, after, Limit.read(limit, USUAL))),
        item -> ReviewEntryJson.of(item, place));
  }
}
