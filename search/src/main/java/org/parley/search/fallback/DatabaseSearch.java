package org.parley.search.fallback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.parley.search.SearchFilter;
import org.parley.search.SearchMatch;
import org.parley.search.SearchMatches;
import org.parley.search.SearchQuery;
import org.parley.search.SearchRequest;
import org.parley.search.SearchSort;
import org.parley.search.SimilarRequest;
import org.parley.search.ThreadMatch;
import org.parley.search.ThreadMatches;
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
    Page page = page(request, TextSearch::page);
    Highlighter highlighter = highlighter(request);
    return new SearchMatches(
        page.posts().stream().map(post -> post.match(highlighter)).toList(),
        page.found().total(),
        page.next());
  }

  /** One page of the threads, each by its best post; the same may be thrown. */
  public ThreadMatches findThreads(SearchRequest request) {
    Page page = page(request, TextSearch::threads);
    Highlighter highlighter = highlighter(request);
    return new ThreadMatches(
        page.posts().stream()
            .map(p -> new ThreadMatch(p.match(highlighter), p.threadId(), p.more()))
            .toList(),
        page.found().total(),
        page.found().threads(),
        page.next());
  }

  private static Highlighter highlighter(SearchRequest request) {
    return new Highlighter(QueryWords.of(request.query().text()).wanted());
  }

  /** What was found, and whether it had to do with most of the words. */
  private record Page(SearchQuery query, Found found, boolean most) {

    List<Found.Post> posts() {
      return found.posts().subList(0, Math.min(query.limit(), found.posts().size()));
    }

    String next() {
      boolean isLast = found.posts().size() <= query.limit();
      return isLast
          ? null
          : DatabaseCursor.after(found.posts().get(query.limit() - 1), query.sort(), most)
              .encoded();
    }
  }

  /** How one page is read: with most of the words or with all, and from where on. */
  private interface Reading {
    Found read(TextSearch search, boolean most, DatabaseCursor after);
  }

  private Page page(SearchRequest request, Reading reading) {
    SearchQuery query = request.query();
    DatabaseCursor after =
        query.after() == null ? null : DatabaseCursor.read(query.after(), query.sort());
    return Bounded.read(jdbi, handle -> page(handle, request, after, reading));
  }

  private static Page page(
      Handle handle, SearchRequest request, DatabaseCursor after, Reading reading) {
    SearchQuery query = request.query();
    Clauses wanted = Clauses.of(handle, query.text().wanted());
    if (wanted.isEmpty() && !query.text().wanted().isEmpty()) {
      return new Page(query, new Found(List.of(), 0, 0), false);
    }
    Clauses unwanted = Clauses.of(handle, query.text().unwanted());
    TextSearch search = new TextSearch(handle, request, wanted, unwanted);
    boolean most = after != null && after.most();
    Found found = reading.read(search, most, after);
    if (found.total() == 0 && !most && wanted.all() > 1) {
      most = true;
      found = reading.read(search, true, after);
    }
    return new Page(query, found, most);
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
            // one of which may be the thread beside which they are shown
            request.limit() + 1);
    TextSearch search =
        new TextSearch(
            handle,
            new SearchRequest(query, request.visibility()),
            title,
            new Clauses(List.of(), List.of()));
    Highlighter highlighter = new Highlighter(words.wanted());
    return search.openings(title.similar()).posts().stream()
        .filter(post -> !Objects.equals(post.threadId(), request.near().threadId()))
        .limit(request.limit())
        .map(post -> post.match(highlighter))
        .toList();
  }
}
