package org.parley.web.api.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.parley.community.setting.Place;
import org.parley.search.suggest.Suggested;
import org.parley.search.suggest.Suggestions;
import org.parley.web.api.request.Limit;
import org.parley.web.api.thread.SimilarThreadJson;
import org.parley.web.security.CurrentActor;

/** What somebody may mean who types into the search box. */
@Path("suggestions")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SuggestedResource {

  private static final int USUAL = 6;
  private static final int NAMES = 3;

  @Inject CurrentActor current;
  @Inject Suggestions suggestions;
  @Inject Place place;

  @GET
  public SuggestedJson list(@QueryParam("q") String typed, @QueryParam("limit") String limit) {
    String text = typed == null ? "" : typed;
    Suggested found = suggestions.find(current.actor(), text, Limit.read(limit, USUAL), NAMES);
    return new SuggestedJson(
        found.threads().stream().map(thread -> SimilarThreadJson.of(thread, place)).toList(),
        FoundNamesJson.of(found.names(), place));
  }
}
