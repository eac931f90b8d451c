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
import java.util.Map;
import org.parley.community.setting.Place;
import org.parley.search.Facet;
import org.parley.search.FoundOverview;
import org.parley.search.FoundThreads;
import org.parley.search.ScoreExplanation;
import org.parley.search.Search;
import org.parley.search.SearchHit;
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
    return fields.isCollapsed() ? threads(fields, query) : posts(fields, query);
  }

  private FoundJson posts(SearchFields fields, SearchQuery query) {
    List<Facet> facets = fields.hasFacets() ? search.facets(current.actor(), query) : null;
    SearchPage page = search.find(current.actor(), query);
    Map<Long, ScoreExplanation> reasons =
        reasons(fields, query, page.items().stream().map(SearchHit::postId).toList());
    return new FoundJson(
        page.items().stream()
            .map(hit -> SearchHitJson.of(hit, place, reasons.get(hit.postId())))
            .toList(),
        page.total(),
        null,
        json(facets),
        page.next(),
        page.fallback(),
        meant(fields, false),
        names(fields));
  }

  private FoundJson threads(SearchFields fields, SearchQuery query) {
    FoundOverview found =
        fields.hasFacets()
            ? search.overview(current.actor(), query)
            : new FoundOverview(search.findThreads(current.actor(), query), List.of(), false);
    FoundThreads page = found.threads();
    Map<Long, ScoreExplanation> reasons =
        reasons(
            fields, query, page.items().stream().map(thread -> thread.best().postId()).toList());
    return new FoundJson(
        page.items().stream()
            .map(one -> SearchHitJson.of(one, place, reasons.get(one.best().postId())))
            .toList(),
        page.total(),
        page.threads(),
        fields.hasFacets() ? json(found.facets()) : null,
        page.next(),
        page.fallback(),
        meant(fields, found.enough()),
        names(fields));
  }

  /** Null where none were asked for. */
  private static List<FacetJson> json(List<Facet> facets) {
    return facets == null ? null : facets.stream().map(FacetJson::of).toList();
  }

  private Map<Long, ScoreExplanation> reasons(
      SearchFields fields, SearchQuery query, List<Long> postIds) {
    return fields.isExplained() ? search.explain(current.actor(), query, postIds) : Map.of();
  }

  private String meant(SearchFields fields, boolean enough) {
    boolean isAsked = fields.isFirstPage() && fields.text != null && !enough;
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
