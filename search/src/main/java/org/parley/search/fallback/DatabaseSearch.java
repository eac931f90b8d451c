package org.parley.search.fallback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.parley.search.SearchFilter;
import org.parley.search.SearchMatch;
import org.parley.search.SearchMatches;
import org.parley.search.SearchQuery;
import org.parley.search.SearchRequest;
import org.parley.search.SearchSort;
import org.parley.search.SimilarRequest;
import org.parley.search.lucene.words.Highlighter;
import org.parley.search.lucene.words.QueryWords;

/**
 * Finds posts by PostgreSQL's full text while no index answers: in the newest thousand that match
 * and may be seen, within a second or not at all. What is seen and where it stands is read from the
 * posts themselves.
 */
@ApplicationScoped
public class DatabaseSearch {

  @Inject Jdbi jdbi;

  /**
   * One page.
   *
   * @throws org.parley.community.problem.Invalid for a cursor that no page of the database gave
   * @throws org.parley.community.problem.Conflict {@code search.unavailable} when it takes too long
   */
  public SearchMatches find(SearchRequest request) {
    SearchQuery query = request.query();
    DatabaseCursor after =
        query.after() == null ? null : DatabaseCursor.read(query.after(), query.sort());
    return Bounded.read(jdbi, handle -> find(handle, request, after));
  }

  private static SearchMatches find(Handle handle, SearchRequest request, DatabaseCursor after) {
    SearchQuery query = request.query();
    Clauses wanted = Clauses.of(handle, query.text().wanted());
    if (wanted.isEmpty() && !query.text().wanted().isEmpty()) {
      return new SearchMatches(List.of(), 0, null);
    }
    Clauses unwanted = Clauses.of(handle, query.text().unwanted());
    TextSearch search = new TextSearch(handle, request, wanted, unwanted);
    boolean most = after != null && after.most();
    Found found = search.page(most, after);
    if (found.total() == 0 && !most && wanted.all() > 1) {
      most = true;
      found = search.page(true, after);
    }
    return matches(query, found, most);
  }

  private static SearchMatches matches(SearchQuery query, Found found, boolean most) {
    Highlighter highlighter = new Highlighter(QueryWords.of(query.text()).wanted());
    int shown = Math.min(query.limit(), found.posts().size());
    List<Found.Post> posts = found.posts().subList(0, shown);
    List<SearchMatch> matches = posts.stream().map(post -> post.match(highlighter)).toList();
    String next =
        found.posts().size() > shown
            ? DatabaseCursor.after(posts.get(shown - 1), query.sort(), most).encoded()
            : null;
    return new SearchMatches(matches, found.total(), next);
  }

  /** Openings that have at least two in five of a title's telling words, the likest first. */
  public List<SearchMatch> similar(SimilarRequest request) {
    return Bounded.read(jdbi, handle -> similar(handle, request));
  }

  private static List<SearchMatch> similar(Handle handle, SimilarRequest request) {
    QueryWords words = QueryWords.ofTitle(request.title());
    Clauses title = Clauses.of(handle, request.title().wanted());
    if (words.isMarksOnly() || title.isEmpty()) {
      return List.of();
    }
    SearchQuery query =
        new SearchQuery(
            request.title(),
            SearchFilter.NONE.of(request.kind()),
            SearchSort.RELEVANCE,
            null,
            request.limit());
    TextSearch search =
        new TextSearch(
            handle,
            new SearchRequest(query, request.visibility()),
            title,
            new Clauses(List.of(), List.of()));
    Highlighter highlighter = new Highlighter(words.wanted());
    return search.openings(title.similar()).posts().stream()
        .limit(request.limit())
        .map(post -> post.match(highlighter))
        .toList();
  }
}
