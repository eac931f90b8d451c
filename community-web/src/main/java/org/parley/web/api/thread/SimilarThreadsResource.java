package org.parley.web.api.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.parley.community.setting.Place;
import org.parley.community.thread.ThreadType;
import org.parley.search.Search;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.json.Word;
import org.parley.web.api.request.Limit;
import org.parley.web.security.CurrentActor;

/** Threads that may be about what somebody is about to ask. */
@Path("threads/similar")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SimilarThreadsResource {

  private static final int USUAL = 5;

  @Inject CurrentActor current;
  @Inject Search search;
  @Inject Place place;

  @GET
  public PageJson<SimilarThreadJson> list(
      @QueryParam("title") String title,
      @QueryParam("type") String type,
      @QueryParam("limit") String limit) {
    ThreadType wanted = Word.read(ThreadType.class, "type", type);
    return PageJson.whole(
        search
            .similar(
                current.actor(),
                title == null ? "" : title,
                wanted == null ? null : wanted.opening(),
                Limit.read(limit, USUAL))
            .stream()
            .map(hit -> SimilarThreadJson.of(hit, place))
            .toList());
  }
}
