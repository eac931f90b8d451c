package org.parley.search.lucene;

import java.util.List;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.parley.search.lucene.words.ClauseWords;
import org.parley.search.lucene.words.QueryWords;
import org.parley.search.lucene.words.Weights;

/** What was typed as a Lucene query: first with every word, then, if need be, with most of them. */
final class TextQuery {

  private final QueryWords words;

  TextQuery(QueryWords words) {
    this.words = words;
  }

  List<ClauseWords> wanted() {
    return words.wanted();
  }

  /** Whether {@link #withMost} can find more than {@link #withAll}. */
  boolean hasChoice() {
    return words.hasChoice();
  }

  /** Posts with every word and phrase. */
  Query withAll() {
    return query(words.all());
  }

  /** Posts with every phrase and at least half of the words. */
  Query withMost() {
    return query(words.most());
  }

  private Query query(int wordsNeeded) {
    if (words.isMarksOnly()) {
      return new MatchNoDocsQuery("nothing but marks");
    }
    List<ClauseWords> wanted = words.wanted();
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(wanted.isEmpty() ? new MatchAllDocsQuery() : matching(wordsNeeded), Occur.MUST);
    words.unwanted().forEach(clause -> query.add(ClauseQueries.anywhere(clause), Occur.MUST_NOT));
    if (!wanted.isEmpty()) {
      query.add(ownWords(), Occur.FILTER);
      query.add(
          FeatureField.newSaturationQuery(
              Fields.FEATURES, Fields.VOTES, Weights.VOTES, Weights.VOTES_PIVOT),
          Occur.SHOULD);
      query.add(bonus(Fields.SOLUTION, Weights.SOLUTION), Occur.SHOULD);
      query.add(bonus(Fields.VERIFIED, Weights.VERIFIED), Occur.SHOULD);
    }
    return query.build();
  }

  private static Query bonus(String field, float weight) {
    Query honoured = new TermQuery(new Term(field, "true"));
    return new BoostQuery(new ConstantScoreQuery(honoured), weight);
  }

  private Query matching(int wordsNeeded) {
    BooleanQuery.Builder matching = new BooleanQuery.Builder();
    for (ClauseWords clause : words.wanted()) {
      matching.add(
          ClauseQueries.anywhere(clause), clause.clause().isPhrase() ? Occur.MUST : Occur.SHOULD);
    }
    return matching.setMinimumNumberShouldMatch(wordsNeeded).build();
  }

  /** An answer is not found by its thread's title and tags alone: else all answers would be. */
  private Query ownWords() {
    BooleanQuery.Builder own = new BooleanQuery.Builder();
    own.add(new TermQuery(new Term(Fields.OPENING, "true")), Occur.SHOULD);
    words.wanted().forEach(clause -> own.add(ClauseQueries.inBody(clause), Occur.SHOULD));
    return own.build();
  }
}
