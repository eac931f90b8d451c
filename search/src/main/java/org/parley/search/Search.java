package org.parley.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;
import org.parley.community.thread.PostKind;
import org.parley.search.SearchDetour.Answer;

/**
 * Finds posts for somebody. What they may not see is kept out twice: by the engine's filter, so
 * that no count tells of it, and by reading every hit again from the database, so that an index
 * that lags behind shows nothing that has been hidden or moved since.
 */
@ApplicationScoped
public class Search {

  private static final int FACET_VALUES = 10;

  @Inject SearchEngine engine;
  @Inject SearchDetour detour;
  @Inject Visibilities visibilities;
  @Inject SearchNames names;
  @Inject SearchHits hits;
  @Inject FacetLabels labels;
  @Inject Clock clock;

  /**
   * One page of what the actor may see.
   *
   * @throws org.parley.community.problem.Invalid for a cursor that no page gave
   * @throws org.parley.community.problem.Conflict {@code search.unavailable} when neither an index
   *     nor the database answers in time
   */
  public SearchPage find(Actor actor, SearchQuery query) {
    SearchRequest request = names.request(query, visibilities.of(actor));
    return reloaded(
        detour.ask(index -> index.find(request), database -> database.find(request)), request);
  }

  /**
   * One page of the threads with what the actor may see: every thread once, by its best post.
   *
   * @throws org.parley.community.problem.Invalid for a cursor that no page gave
   * @throws org.parley.community.problem.Conflict {@code search.unavailable} when neither an index
   *     nor the database answers in time
   */
  public FoundThreads findThreads(Actor actor, SearchQuery query) {
    SearchRequest request = names.request(query, visibilities.of(actor));
    Answer<ThreadMatches> answer =
        detour.ask(index -> index.findThreads(request), database -> database.findThreads(request));
    return threads(answer.value(), request, answer.fallback());
  }

  private FoundThreads threads(ThreadMatches matches, SearchRequest request, boolean fallback) {
    Map<Long, Long> more = new HashMap<>();
    matches.items().forEach(thread -> more.put(thread.best().postId(), thread.more()));
    List<FoundThread> seen =
        seen(matches.items().stream().map(ThreadMatch::best).toList(), request).stream()
            .map(hit -> new FoundThread(hit, more.get(hit.postId())))
            .toList();
    int gone = matches.items().size() - seen.size();
    Long threads = matches.threads() == null ? null : matches.threads() - gone;
    return new FoundThreads(seen, matches.total() - gone, threads, matches.next(), fallback);
  }

  /**
   * The same with {@link #facets}, of which the index makes one search where it can; what is thrown
   * is the same.
   */
  public FoundOverview overview(Actor actor, SearchQuery query) {
    SearchRequest request = names.request(query, visibilities.of(actor));
    FacetRequest facets = new FacetRequest(request, FACET_VALUES, clock.instant());
    Answer<SearchOverview> answer =
        detour.ask(
            index -> index.overview(facets),
            database -> new SearchOverview(database.findThreads(request), FacetCounts.NONE, false));
    SearchOverview found = answer.value();
    return new FoundOverview(
        threads(found.threads(), request, answer.fallback()),
        labels.shown(request.visibility(), found.facets()),
        found.enough());
  }

  /**
   * How what the actor may see of a search spreads over spaces, tags and so on; empty while no
   * index answers.
   */
  public List<Facet> facets(Actor actor, SearchQuery query) {
    Visibility visibility = visibilities.of(actor);
    SearchRequest request = names.request(query, visibility);
    FacetRequest facets = new FacetRequest(request, FACET_VALUES, clock.instant());
    return detour
        .ask(index -> labels.shown(visibility, index.facets(facets)), database -> List.<Facet>of())
        .value();
  }

  /**
   * Which of some posts the actor finds with a query, on whichever of its pages.
   *
   * @throws Conflict {@code search.unavailable} while another process holds the index
   */
  public Set<Long> among(Actor actor, SearchQuery query, Collection<PostDocument> posts) {
    SearchIndex index = engine.index().orElseThrow(() -> new Conflict("search.unavailable"));
    return index.among(names.request(query, visibilities.of(actor)), posts);
  }

  /**
   * How the scores of some hits came about, by post; for staff alone, who answer for the order. It
   * tells of posts that they may see, and of no others.
   *
   * @throws NotAllowed {@code search.explain.staff} for anybody else
   */
  public Map<Long, ScoreExplanation> explain(
      Actor actor, SearchQuery query, Collection<Long> postIds) {
    if (!actor.isStaff()) {
      throw new NotAllowed("search.explain.staff");
    }
    if (postIds.isEmpty()) {
      return Map.of();
    }
    SearchIndex index = engine.index().orElseThrow(() -> new Conflict("search.unavailable"));
    return index.explain(names.request(query, visibilities.of(actor)), postIds).stream()
        .collect(Collectors.toMap(ScoreExplanation::postId, explanation -> explanation));
  }

  /**
   * What was probably meant by a text that finds nothing or little: the same with words that posts
   * have which the actor may see. It finds something. Nothing is told while no index answers.
   */
  public Optional<String> spelling(Actor actor, String typed) {
    Visibility visibility = visibilities.of(actor);
    SearchRequest request = names.request(SearchQuery.parse(typed), visibility);
    return detour
        .ask(
            index -> meant(index, typed, request),
            // PostgreSQL's full text knows no near words
            database -> Optional.<String>empty())
        .value();
  }

  private Optional<String> meant(SearchIndex index, String typed, SearchRequest request) {
    String meant = typed;
    for (SpellingCorrection correction : index.spelling(request)) {
      meant = correction.in(meant);
    }
    boolean finds =
        !meant.equals(typed)
            && index.count(names.request(SearchQuery.parse(meant), request.visibility())) > 0;
    return finds ? Optional.of(meant) : Optional.empty();
  }

  /**
   * Threads that the actor may see and that may have been started about the same already, the most
   * similar first. A title that says nothing yet is like no other.
   *
   * @throws org.parley.community.problem.Conflict {@code search.unavailable} when neither an index
   *     nor the database answers in time
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
    SimilarRequest request = new SimilarRequest(words, kind, visibility, limit);
    Answer<List<SearchMatch>> answer =
        detour.ask(index -> index.similar(request), database -> database.similar(request));
    return hits.read(visibility, answer.value());
  }

  private SearchPage reloaded(Answer<SearchMatches> answer, SearchRequest request) {
    SearchMatches matches = answer.value();
    List<SearchHit> seen = seen(matches.items(), request);
    int gone = matches.items().size() - seen.size();
    return new SearchPage(seen, matches.total() - gone, matches.next(), answer.fallback());
  }

  private List<SearchHit> seen(List<SearchMatch> matches, SearchRequest request) {
    // what was edited since it was indexed is verified no longer
    boolean onlyVerified = Conditions.needs(Conditions.of(request), SearchField.VERIFIED, "true");
    return hits.read(request.visibility(), matches).stream()
        .filter(hit -> hit.verified() || !onlyVerified)
        .toList();
  }
}
