package org.parley.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.parley.search.SearchCursor;
import org.parley.search.SearchMatch;
import org.parley.search.SearchMatches;
import org.parley.search.SearchQuery;
import org.parley.search.SearchRequest;
import org.parley.search.lucene.words.Highlighter;
import org.parley.search.lucene.words.Language;

/** One search on one state of the index. */
final class LuceneSearch {

  private final SearchQuery query;
  private final RareWords rare;
  private final Query scope;

  /** Known when the index has been asked whether the words stand in it. */
  private TextQuery text;

  LuceneSearch(SearchRequest request) {
    this.query = request.query();
    this.scope = ScopeQuery.of(request);
    this.rare = new RareWords(request);
  }

  SearchMatches page(IndexSearcher searcher) throws IOException {
    text = rare.widened(searcher);
    if (query.after() != null) {
      return page(searcher, SearchCursor.read(query.after(), query.sort()));
    }
    TopFieldDocs all = hits(searcher, false, null);
    if (all.totalHits.value > 0 || !text.hasChoice()) {
      return matches(searcher, all, false);
    }
    return matches(searcher, hits(searcher, true, null), true);
  }

  long count(IndexSearcher searcher) throws IOException {
    text = rare.widened(searcher);
    int all = count(searcher, text.withAll());
    return all == 0 && text.hasChoice() ? count(searcher, text.withMost()) : all;
  }

  private SearchMatches page(IndexSearcher searcher, SearchCursor after) throws IOException {
    return matches(searcher, hits(searcher, after.most(), Pages.position(after)), after.most());
  }

  /** One more than asked for tells whether a page follows. */
  private TopFieldDocs hits(IndexSearcher searcher, boolean most, FieldDoc after)
      throws IOException {
    return searcher.search(
        scoped(most ? text.withMost() : text.withAll()),
        new TopFieldCollectorManager(
            Pages.order(query.sort()), query.limit() + 1, after, Integer.MAX_VALUE));
  }

  private int count(IndexSearcher searcher, Query what) throws IOException {
    return searcher.count(scoped(what));
  }

  private Query scoped(Query what) {
    return new BooleanQuery.Builder().add(what, Occur.MUST).add(scope, Occur.FILTER).build();
  }

  private SearchMatches matches(IndexSearcher searcher, TopFieldDocs found, boolean most)
      throws IOException {
    Highlighter highlighter = new Highlighter(text.wanted());
    StoredFields stored = searcher.storedFields();
    List<SearchMatch> matches = new ArrayList<>();
    int shown = Math.min(query.limit(), found.scoreDocs.length);
    for (ScoreDoc hit : List.of(found.scoreDocs).subList(0, shown)) {
      matches.add(match(stored.document(hit.doc), highlighter));
    }
    String next = null;
    if (found.scoreDocs.length > shown) {
      next = Pages.at(query.sort(), most, (FieldDoc) found.scoreDocs[shown - 1]).encoded();
    }
    return new SearchMatches(matches, found.totalHits.value, next);
  }

  static SearchMatch match(Document document, Highlighter highlighter) {
    IndexableField edited = document.getField(Fields.EDITED);
    Language language = Language.of(document.get(Fields.LANGUAGE));
    return new SearchMatch(
        document.getField(Fields.POST).numericValue().longValue(),
        edited == null ? null : Fields.instant(edited.numericValue().longValue()),
        highlighter.title(document.get(Fields.SHOWN_TITLE), language),
        highlighter.snippet(document.get(Fields.SHOWN_TEXT), language));
  }
}
