package org.parley.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;
import org.parley.community.thread.PostKind;

/**
 * Finds posts for somebody. What they may not see is kept out twice: by the engine's filter, so
 * that no count tells of it, and by reading every hit again from the database, so that an index
 * that lags behind shows nothing that has been hidden or moved since.
 */
@ApplicationScoped
public class Search {

  private static final int FACET_VALUES = 10;

  @Inject SearchEngine engine;
  @Inject Visibilities visibilities;
  @Inject SearchNames names;
  @Inject SearchHits hits;
  @Inject FacetLabels labels;
  @Inject Clock clock;

  /**
   * One page of what the actor may see.
   *
   * @throws org.parley.community.problem.Invalid for a cursor that no page gave
   * @throws Conflict {@code search.unavailable} while another process holds the index
   */
  public SearchPage find(Actor actor, SearchQuery query) {
    SearchRequest request = names.request(query, visibilities.of(actor));
    return reloaded(index().find(request), request);
  }

  /**
   * One page of the threads with what the actor may see: every thread once, by its best post.
   *
   * @throws org.parley.community.problem.Invalid for a cursor that no page gave
   * @throws Conflict {@code search.unavailable} while another process holds the index
   */
  public FoundThreads findThreads(Actor actor, SearchQuery query) {
    SearchRequest request = names.request(query, visibilities.of(actor));
    ThreadMatches matches = index().findThreads(request);
    Map<Long, Long> more = new HashMap<>();
    matches.items().forEach(thread -> more.put(thread.best().postId(), thread.more()));
    List<FoundThread> seen =
        seen(matches.items().stream().map(ThreadMatch::best).toList(), request).stream()
            .map(hit -> new FoundThread(hit, more.get(hit.postId())))
            .toList();
    int gone = matches.items().size() - seen.size();
    Long threads = matches.threads() == null ? null : matches.threads() - gone;
    return new FoundThreads(seen, matches.total() - gone, threads, matches.next());
  }

  /**
   * How what the actor may see of a search spreads over spaces, tags and so on.
   *
   * @throws Conflict {@code search.unavailable} while another process holds the index
   */
  public List<Facet> facets(Actor actor, SearchQuery query) {
    Visibility visibility = visibilities.of(actor);
    SearchRequest request = names.request(query, visibility);
    FacetCounts counts = index().facets(new FacetRequest(request, FACET_VALUES, clock.instant()));
    return labels.shown(visibility, counts);
  }

  /**
   * Threads that the actor may see and that may have been started about the same already, the most
   * similar first. A title that says nothing yet is like no other.
   *
   * @throws Conflict {@code search.unavailable} while another process holds the index
   */
  public List<SearchHit> similar(Actor actor, String title, int limit) {
    return similar(actor, title, null, limit);
  }

  /** The same among threads of one kind: of what opens them; null for all. */
  public List<SearchHit> similar(Actor actor, String title, PostKind kind, int limit) {
    SearchText words = SearchText.ofTitle(title);
    if (words.wanted().isEmpty()) {
      return List.of();
    }
    Visibility visibility = visibilities.of(actor);
    return hits.read(
        visibility, index().similar(new SimilarRequest(words, kind, visibility, limit)));
  }

  private SearchIndex index() {
    return engine.index().orElseThrow(() -> new Conflict("search.unavailable"));
  }

  private SearchPage reloaded(SearchMatches matches, SearchRequest request) {
    List<SearchHit> seen = seen(matches.items(), request);
    int gone = matches.items().size() - seen.size();
    return new SearchPage(seen, matches.total() - gone, matches.next());
  }

  private List<SearchHit> seen(List<SearchMatch> matches, SearchRequest request) {
    // what was edited since it was indexed is verified no longer
    boolean onlyVerified = Conditions.needs(Conditions.of(request), SearchField.VERIFIED, "true");
    return hits.read(request.visibility(), matches).stream()
        .filter(hit -> hit.verified() || !onlyVerified)
        .toList();
  }
}
