package org.parley.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;
import org.parley.search.trend.Trend;
import org.parley.search.trend.TrendAnswer;
import org.parley.search.trend.TrendPolicy;
import org.parley.search.trend.TrendQuery;
import org.parley.search.trend.TrendRequest;

/**
 * Finds for a product team what customers write about more than before. As with searches, what the
 * reader may not see is kept out twice: nothing of it is counted, and a trend whose examples are no
 * longer in sight is none.
 */
@ApplicationScoped
public class TrendSearch {

  /** Names of members go, and what was hidden since; so a few more are asked for. */
  private static final int SPARE = 25;

  @Inject SearchEngine engine;
  @Inject Visibilities visibilities;
  @Inject SearchNames names;
  @Inject SearchHits hits;
  @Inject TrendNames members;

  /**
   * The trends of what the actor may see.
   *
   * @throws org.parley.community.problem.NotAllowed {@code trend.staff-only}
   * @throws Invalid {@code trend.space} for a space that is not there for the actor
   * @throws Conflict {@code search.unavailable} while the index cannot be had
   */
  public TrendReport read(Actor actor, TrendQuery query) {
    TrendPolicy.requireReading(actor);
    Visibility visibility = narrowed(visibilities.of(actor), query.space());
    SearchIndex index = engine.index().orElseThrow(() -> new Conflict("search.unavailable"));
    TrendAnswer answer = index.trends(request(visibility, query));
    List<Trend> matters = members.without(answer.trends());
    Map<Long, SearchHit> posts = posts(visibility, matters);
    List<ReadTrend> read =
        matters.stream()
            .map(trend -> new ReadTrend(trend, examples(trend, posts)))
            .filter(trend -> trend.examples().size() >= TrendRequest.LEAST_THREADS)
            .limit(query.limit())
            .toList();
    return new TrendReport(query, read, answer.now(), answer.before());
  }

  private static TrendRequest request(Visibility visibility, TrendQuery query) {
    return new TrendRequest(
        visibility,
        query.tag() == null ? Set.of() : Set.of(query.tag()),
        Set.of(),
        query.begin(),
        query.end(),
        query.parts(),
        query.limit() + SPARE);
  }

  /** All examples at once, by their ids. */
  private Map<Long, SearchHit> posts(Visibility visibility, List<Trend> trends) {
    List<SearchMatch> matches =
        trends.stream()
            .flatMap(trend -> trend.examples().stream())
            .distinct()
            .map(id -> new SearchMatch(id, null, List.of(), List.of()))
            .toList();
    return hits.read(visibility, matches).stream()
        .collect(Collectors.toMap(SearchHit::postId, hit -> hit));
  }

  private static List<SearchHit> examples(Trend trend, Map<Long, SearchHit> posts) {
    return trend.examples().stream().map(posts::get).filter(Objects::nonNull).toList();
  }

  private Visibility narrowed(Visibility all, String slug) {
    if (slug == null) {
      return all;
    }
    Set<Long> wanted =
        names.spaces(Set.of(slug)).stream().filter(all::seesSpace).collect(Collectors.toSet());
    if (wanted.isEmpty()) {
      throw new Invalid("space", "trend.space");
    }
    return new Visibility(all.actor(), both(all.spaces(), wanted), both(all.ownSpaces(), wanted));
  }

  private static Set<Long> both(Set<Long> some, Set<Long> others) {
    return some.stream().filter(others::contains).collect(Collectors.toSet());
  }
}
