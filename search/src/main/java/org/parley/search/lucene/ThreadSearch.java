package org.parley.search.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.parley.search.FacetCounts;
import org.parley.search.FacetRequest;
import org.parley.search.SearchCursor;
import org.parley.search.SearchField;
import org.parley.search.SearchOverview;
import org.parley.search.SearchQuery;
import org.parley.search.SearchRequest;
import org.parley.search.ThreadMatch;
import org.parley.search.ThreadMatches;
import org.parley.search.lucene.ThreadHeads.Head;
import org.parley.search.lucene.words.ClauseWords;
import org.parley.search.lucene.words.Highlighter;

/**
 * One search on one state of the index that shows every thread once. All that matches is looked at
 * for every page, as it is for the total anyway: so a thread that was shown does not come again,
 * whichever of its posts stand behind the cursor. What is counted is counted on the same walk.
 */
final class ThreadSearch {

  private final SearchQuery query;
  private final RareWords rare;
  private final Query scope;
  private final FacetRequest facets;
  private final Set<SearchField> counted;

  ThreadSearch(SearchRequest request) {
    this(new FacetRequest(request, 1, Instant.EPOCH), Set.of());
  }

  /** One that also counts what {@link FacetSearch#open} names. */
  ThreadSearch(FacetRequest facets) {
    this(facets, new FacetSearch(facets).open());
  }

  private ThreadSearch(FacetRequest facets, Set<SearchField> counted) {
    SearchRequest request = facets.search();
    this.query = request.query();
    this.rare = new RareWords(request);
    this.scope = ScopeQuery.of(request);
    this.facets = facets;
    this.counted = counted;
  }

  /**
   * What was found.
   *
   * @param enough whether the words as they were typed find enough, so that none is misspelt
   * @param most whether as many of the words as any post has had to do
   */
  private record Found(
      TextQuery text, ThreadsAndCounts walk, boolean enough, boolean most, SearchCursor after) {}

  ThreadMatches page(IndexSearcher searcher) throws IOException {
    return matches(searcher, found(searcher));
  }

  SearchOverview overview(IndexSearcher searcher) throws IOException {
    Found found = found(searcher);
    Query what = found.most() ? found.text().withMost() : found.text().withAll();
    FacetCounts counts = new FacetSearch(facets).beside(searcher, what, found.walk().counts());
    return new SearchOverview(matches(searcher, found), counts, found.enough());
  }

  private Found found(IndexSearcher searcher) throws IOException {
    SearchCursor after =
        query.after() == null ? null : SearchCursor.read(query.after(), query.sort());
    TextQuery text = rare.typed();
    ThreadsAndCounts walk = walk(searcher, text.withAll());
    boolean enough = RareWords.isEnough(walk.heads().total());
    if (!enough) {
      List<ClauseWords> misspelt = rare.among(searcher, ClauseWords::mayBeMisspelt);
      if (!misspelt.isEmpty()) {
        text = rare.widened(misspelt);
        walk = walk(searcher, text.withAll());
      }
    }
    boolean most = after == null ? walk.heads().total() == 0 && text.hasChoice() : after.most();
    if (most) {
      walk = walk(searcher, text.withMost());
    }
    return new Found(text, walk, enough, most, after);
  }

  private ThreadsAndCounts walk(IndexSearcher searcher, Query what) throws IOException {
    Query scoped =
        new BooleanQuery.Builder().add(what, Occur.MUST).add(scope, Occur.FILTER).build();
    return searcher.search(scoped, ThreadsAndCounts.by(query.sort(), counted, facets));
  }

  private ThreadMatches matches(IndexSearcher searcher, Found found) throws IOException {
    Highlighter highlighter = new Highlighter(found.text().wanted());
    StoredFields stored = searcher.storedFields();
    ThreadHeads heads = found.walk().heads();
    // one more than asked for tells whether a page follows
    List<Head> first = heads.first(query.limit() + 1, found.after());
    List<Head> page = first.subList(0, Math.min(query.limit(), first.size()));
    List<ThreadMatch> shown = new ArrayList<>();
    for (Head head : page) {
      shown.add(
          new ThreadMatch(
              LuceneSearch.match(stored.document(head.document()), highlighter),
              head.thread(),
              head.posts() - 1));
    }
    String next = null;
    if (first.size() > page.size()) {
      next = page.get(page.size() - 1).cursor(query.sort(), found.most()).encoded();
    }
    return new ThreadMatches(shown, heads.total(), heads.threads(), next);
  }
}
