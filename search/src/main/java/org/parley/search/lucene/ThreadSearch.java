package org.parley.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.parley.search.SearchCursor;
import org.parley.search.SearchQuery;
import org.parley.search.SearchRequest;
import org.parley.search.ThreadMatch;
import org.parley.search.ThreadMatches;
import org.parley.search.lucene.ThreadHeads.Head;
import org.parley.search.lucene.words.Highlighter;

/**
 * One search on one state of the index that shows every thread once. All that matches is looked at
 * for every page, as it is for the total anyway: so a thread that was shown does not come again,
 * whichever of its posts stand behind the cursor.
 */
final class ThreadSearch {

  private final SearchQuery query;
  private final RareWords rare;
  private final Query scope;

  /** Known when the index has been asked whether the words stand in it. */
  private TextQuery text;

  ThreadSearch(SearchRequest request) {
    this.query = request.query();
    this.rare = new RareWords(request);
    this.scope = ScopeQuery.of(request);
  }

  ThreadMatches page(IndexSearcher searcher) throws IOException {
    text = rare.widened(searcher);
    if (query.after() != null) {
      SearchCursor after = SearchCursor.read(query.after(), query.sort());
      return matches(searcher, heads(searcher, after.most()), after.most(), after);
    }
    ThreadHeads all = heads(searcher, false);
    if (all.total() > 0 || !text.hasChoice()) {
      return matches(searcher, all, false, null);
    }
    return matches(searcher, heads(searcher, true), true, null);
  }

  private ThreadHeads heads(IndexSearcher searcher, boolean most) throws IOException {
    Query what = most ? text.withMost() : text.withAll();
    Query scoped =
        new BooleanQuery.Builder().add(what, Occur.MUST).add(scope, Occur.FILTER).build();
    return searcher.search(scoped, ThreadHeads.by(query.sort()));
  }

  private ThreadMatches matches(
      IndexSearcher searcher, ThreadHeads heads, boolean most, SearchCursor after)
      throws IOException {
    Highlighter highlighter = new Highlighter(text.wanted());
    StoredFields stored = searcher.storedFields();
    // one more than asked for tells whether a page follows
    List<Head> first = heads.first(query.limit() + 1, after);
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
      next = page.get(page.size() - 1).cursor(query.sort(), most).encoded();
    }
    return new ThreadMatches(shown, heads.total(), heads.threads(), next);
  }
}
