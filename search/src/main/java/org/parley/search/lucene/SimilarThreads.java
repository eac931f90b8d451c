package org.parley.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.parley.search.SearchMatch;
import org.parley.search.SimilarRequest;
import org.parley.search.lucene.words.Highlighter;
import org.parley.search.lucene.words.QueryWords;

/**
 * Finds openings that share words with a title. Rare words count more than common ones, and two in
 * five of those that mean anything have to occur, so that one common word is no likeness.
 */
final class SimilarThreads {

  private final SimilarRequest request;
  private final QueryWords words;

  SimilarThreads(SimilarRequest request) {
    this.request = request;
    this.words = QueryWords.ofTitle(request.title());
  }

  List<SearchMatch> find(IndexSearcher searcher) throws IOException {
    if (words.isMarksOnly()) {
      return List.of();
    }
    Highlighter highlighter = new Highlighter(words.wanted());
    StoredFields stored = searcher.storedFields();
    List<SearchMatch> found = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query(), request.limit()).scoreDocs) {
      found.add(LuceneSearch.match(stored.document(hit.doc), highlighter));
    }
    return found;
  }

  private Query query() {
    BooleanQuery.Builder alike = new BooleanQuery.Builder();
    words.wanted().forEach(word -> alike.add(ClauseQueries.anywhere(word), Occur.SHOULD));
    alike.setMinimumNumberShouldMatch(words.similar());
    Term opening =
        request.kind() == null
            ? new Term(Fields.OPENING, "true")
            : new Term(Fields.KIND, request.kind().name());
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    words.wanted().forEach(word -> query.add(ClauseQueries.inTitle(word), Occur.SHOULD));
    return query
        .add(alike.build(), Occur.MUST)
        .add(new TermQuery(opening), Occur.FILTER)
        .add(ScopeQuery.visible(request.visibility()), Occur.FILTER)
        .build();
  }
}
