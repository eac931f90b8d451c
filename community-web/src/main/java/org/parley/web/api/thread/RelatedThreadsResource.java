package org.parley.web.api.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.parley.community.setting.Place;
import org.parley.search.suggest.RelatedThreads;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Limit;
import org.parley.web.security.CurrentActor;

/** Threads about the same as one that is read. */
@Path("threads/{id}/related")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class RelatedThreadsResource {

  private static final int USUAL = 5;

  @Inject CurrentActor current;
  @Inject RelatedThreads related;
  @Inject Place place;

  @GET
  public PageJson<SimilarThreadJson> list(
      @PathParam("id") long id, @QueryParam("limit") String limit) {
    return PageJson.whole(
        related.beside(current.actor(), id, Limit.read(limit, USUAL)).stream()
            .map(thread -> SimilarThreadJson.of(thread, place))
            .toList());
  }
}
