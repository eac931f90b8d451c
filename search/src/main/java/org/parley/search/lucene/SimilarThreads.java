package org.parley.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.parley.search.SearchMatch;
import org.parley.search.SimilarRequest;
import org.parley.search.SimilarRequest.Near;
import org.parley.search.lucene.words.ClauseWords;
import org.parley.search.lucene.words.Highlighter;
import org.parley.search.lucene.words.QueryWords;
import org.parley.search.lucene.words.Weights;

/**
 * Finds threads whose openings share words with a title. Rare words count more than common ones,
 * and two in five of those that mean anything have to occur, so that one common word is no
 * likeness.
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
    words.wanted().forEach(word -> alike.add(inOpening(word), Occur.SHOULD));
    alike.setMinimumNumberShouldMatch(words.similar());
    Near near = request.near();
    BooleanQuery.Builder query =
        new BooleanQuery.Builder()
            .add(alike.build(), Occur.MUST)
            .add(new TermQuery(opening()), Occur.FILTER)
            .add(ScopeQuery.visible(request.visibility()), Occur.FILTER);
    near.tags().forEach(tag -> query.add(bonus(Fields.TAG, tag, Weights.SAME_TAG), Occur.SHOULD));
    if (near.kind() != null) {
      query.add(bonus(Fields.KIND, near.kind().name(), Weights.SAME_KIND), Occur.SHOULD);
    }
    if (near.threadId() != null) {
      query.add(new TermQuery(Fields.thread(near.threadId())), Occur.MUST_NOT);
    }
    return query.build();
  }

  private Term opening() {
    return request.kind() == null
        ? new Term(Fields.OPENING, "true")
        : new Term(Fields.KIND, request.kind().name());
  }

  /** Only in fields that replies do not have: their number does not matter. */
  private static Query inOpening(ClauseWords clause) {
    List<Query> choices = new ArrayList<>();
    choices.addAll(ClauseQueries.ways(Fields.TITLE, clause, true, Weights.SIMILAR_TITLE));
    choices.addAll(ClauseQueries.ways(ThreadFields.TEXT, clause, true, Weights.BODY));
    choices.addAll(
        ClauseQueries.ways(Fields.exact(Fields.TITLE), clause, false, Weights.SIMILAR_TITLE));
    clause
        .beginning()
        .map(letters -> new TermQuery(new Term(ThreadFields.BEGINNING, letters)))
        .map(ConstantScoreQuery::new)
        .ifPresent(
            query -> choices.add(new BoostQuery(query, Weights.SIMILAR_TITLE * Weights.BEGINNING)));
    String tag = clause.clause().text().toLowerCase(Locale.ROOT);
    choices.add(new BoostQuery(new TermQuery(new Term(Fields.TAG, tag)), Weights.TAG));
    return new DisjunctionMaxQuery(choices, Weights.TIE_BREAKER);
  }

  private static Query bonus(String field, String value, float weight) {
    Query same = new TermQuery(new Term(field, value));
    return new BoostQuery(new ConstantScoreQuery(same), weight);
  }
}
