package org.parley.web.api.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.parley.community.setting.Place;
import org.parley.search.ScoreExplanation;
import org.parley.search.Search;
import org.parley.search.SearchPage;
import org.parley.web.security.CurrentActor;

/** Posts that match. */
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SearchResource {

  @Inject CurrentActor current;
  @Inject Search search;
  @Inject Place place;

  @GET
  public FoundJson find(@BeanParam SearchFields fields) {
    SearchPage page = search.find(current.actor(), fields.query());
    Map<Long, ScoreExplanation> reasons =
        fields.isExplained() ? search.explain(current.actor(), fields.query(), page) : Map.of();
    return new FoundJson(
        page.items().stream()
            .map(hit -> SearchHitJson.of(hit, place, reasons.get(hit.postId())))
            .toList(),
        page.total(),
        page.next());
  }
}
