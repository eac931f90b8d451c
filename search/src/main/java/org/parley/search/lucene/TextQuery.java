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
import org.parley.search.SearchText;

/** What was typed as a Lucene query: first with every word, then, if need be, with most of them. */
final class TextQuery {

  private static final float VOTES_WEIGHT = 0.5f;
  private static final float VOTES_PIVOT = 5f;
  private static final float SOLUTION_WEIGHT = 0.5f;
  private static final float VERIFIED_WEIGHT = 0.5f;

  private final SearchText text;
  private final List<ClauseQueries> wanted;
  private final List<ClauseQueries> unwanted;

  TextQuery(SearchText text) {
    this.text = text;
    List<ClauseQueries> all =
        text.wanted().stream().map(ClauseQueries::of).filter(c -> !c.saysNothing()).toList();
    List<ClauseQueries> telling = all.stream().filter(c -> !c.saysLittle()).toList();
    this.wanted = telling.isEmpty() ? all : telling;
    this.unwanted =
        text.unwanted().stream().map(ClauseQueries::of).filter(c -> !c.saysNothing()).toList();
  }

  List<ClauseQueries> wanted() {
    return wanted;
  }

  /** Whether {@link #withMost} can find more than {@link #withAll}. */
  boolean hasChoice() {
    return words() > 1;
  }

  /** Posts with every word and phrase. */
  Query withAll() {
    return query((int) words());
  }

  /** Posts with every phrase and at least half of the words. */
  Query withMost() {
    return query((int) (words() + 1) / 2);
  }

  private long words() {
    return wanted.stream().filter(clause -> !clause.clause().isPhrase()).count();
  }

  private Query query(int wordsNeeded) {
    if (wanted.isEmpty() && !text.wanted().isEmpty()) {
      return new MatchNoDocsQuery("nothing but marks");
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(wanted.isEmpty() ? new MatchAllDocsQuery() : matching(wordsNeeded), Occur.MUST);
    unwanted.forEach(clause -> query.add(clause.anywhere(), Occur.MUST_NOT));
    if (!wanted.isEmpty()) {
      query.add(ownWords(), Occur.FILTER);
      query.add(
          FeatureField.newSaturationQuery(Fields.FEATURES, Fields.VOTES, VOTES_WEIGHT, VOTES_PIVOT),
          Occur.SHOULD);
      query.add(bonus(Fields.SOLUTION, SOLUTION_WEIGHT), Occur.SHOULD);
      query.add(bonus(Fields.VERIFIED, VERIFIED_WEIGHT), Occur.SHOULD);
    }
    return query.build();
  }

  private static Query bonus(String field, float weight) {
    Query honoured = new TermQuery(new Term(field, "true"));
    return new BoostQuery(new ConstantScoreQuery(honoured), weight);
  }

  private Query matching(int wordsNeeded) {
    BooleanQuery.Builder matching = new BooleanQuery.Builder();
    for (ClauseQueries clause : wanted) {
      matching.add(clause.anywhere(), clause.clause().isPhrase() ? Occur.MUST : Occur.SHOULD);
    }
    return matching.setMinimumNumberShouldMatch(wordsNeeded).build();
  }

  /** An answer is not found by its thread's title and tags alone: else all answers would be. */
  private Query ownWords() {
    BooleanQuery.Builder own = new BooleanQuery.Builder();
    own.add(new TermQuery(new Term(Fields.OPENING, "true")), Occur.SHOULD);
    wanted.forEach(clause -> own.add(clause.inBody(), Occur.SHOULD));
    return own.build();
  }
}
