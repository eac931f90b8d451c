package org.parley.web.api.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.parley.community.setting.Place;
import org.parley.search.FoundThreads;
import org.parley.search.Search;
import org.parley.search.SearchPage;
import org.parley.search.SearchQuery;
import org.parley.search.suggest.Suggestions;
import org.parley.web.security.CurrentActor;

/** Posts that match, or each thread by its best one. */
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SearchResource {

  private static final int NAMES = 5;

  @Inject CurrentActor current;
  @Inject Search search;
  @Inject Suggestions suggestions;
  @Inject Place place;
  @Inject Clock clock;

  @GET
  public FoundJson find(@BeanParam SearchFields fields) {
    SearchQuery query = fields.query(clock.instant());
    boolean collapsed = fields.isCollapsed();
    List<FacetJson> facets =
        fields.hasFacets()
            ? search.facets(current.actor(), query).stream().map(FacetJson::of).toList()
            : null;
    return collapsed ? threads(fields, query, facets) : posts(fields, query, facets);
  }

  private FoundJson posts(SearchFields fields, SearchQuery query, List<FacetJson> facets) {
    SearchPage page = search.find(current.actor(), query);
    return new FoundJson(
        page.items().stream().map(hit -> SearchHitJson.of(hit, place)).toList(),
        page.total(),
        null,
        facets,
        page.next(),
        page.fallback(),
        meant(fields),
        names(fields));
  }

  private FoundJson threads(SearchFields fields, SearchQuery query, List<FacetJson> facets) {
    FoundThreads page = search.findThreads(current.actor(), query);
    return new FoundJson(
        page.items().stream().map(thread -> SearchHitJson.of(thread, place)).toList(),
        page.total(),
        page.threads(),
        facets,
        page.next(),
        page.fallback(),
        meant(fields),
        names(fields));
  }

  private String meant(SearchFields fields) {
    boolean isAsked = fields.isFirstPage() && fields.text != null;
    return isAsked ? search.spelling(current.actor(), fields.text).orElse(null) : null;
  }

  private FoundNamesJson names(SearchFields fields) {
    if (!fields.isFirstPage()) {
      return null;
    }
    String typed = fields.text == null ? "" : fields.text;
    return FoundNamesJson.of(suggestions.names(current.actor(), typed, NAMES), place);
  }
}
