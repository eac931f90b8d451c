package org.parley.search.lucene;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.parley.search.SearchSort;
import org.parley.search.lucene.words.ClauseWords;
import org.parley.search.lucene.words.Quality;
import org.parley.search.lucene.words.QueryWords;
import org.parley.search.lucene.words.Weights;
import org.parley.search.lucene.words.WordPair;

/**
 * What was typed as a Lucene query: first with as many words as {@link QueryWords} asks for, then,
 * if need be, with fewer.
 */
final class TextQuery {

  private final QueryWords words;
  private final int needed;

  TextQuery(QueryWords words, SearchSort sort) {
    this.words = words;
    this.needed = words.needed(sort);
  }

  List<ClauseWords> wanted() {
    return words.wanted();
  }

  /** Whether {@link #withMost} can find more than {@link #withAll}. */
  boolean hasChoice() {
    return words.hasChoice();
  }

  /** Posts with every phrase and all the words that it takes. */
  Query withAll() {
    return query(needed);
  }

  /** Posts with every phrase and, as nothing has more, some of the words. */
  Query withMost() {
    return query(words.most());
  }

  /** How few words may do at all. */
  int least() {
    return words.most();
  }

  private Query query(int wordsNeeded) {
    if (words.isMarksOnly()) {
      return new MatchNoDocsQuery("nothing but marks");
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    words.unwanted().forEach(clause -> query.add(ClauseQueries.anywhere(clause), Occur.MUST_NOT));
    if (words.wanted().isEmpty()) {
      return query.add(new MatchAllDocsQuery(), Occur.MUST).build();
    }
    Query text = text(wordsNeeded);
    query.add(
        FunctionScoreQuery.boostByValue(text, new QualityFactor(Quality.today())), Occur.MUST);
    query.add(ownWords(), Occur.FILTER);
    if (words.prefersEveryWord(wordsNeeded)) {
      query.add(everyWord(), Occur.SHOULD);
    }
    return query.build();
  }

  /** What the words are worth, without the post's quality. */
  Query text(int wordsNeeded) {
    BooleanQuery.Builder text = new BooleanQuery.Builder();
    text.add(matching(wordsNeeded), Occur.MUST);
    if (words.isName()) {
      words.wanted().forEach(clause -> text.add(ClauseQueries.inTitle(clause), Occur.SHOULD));
    }
    for (WordPair pair : WordPair.of(words.wanted())) {
      text.add(near(Fields.TITLE, pair, Weights.TITLE), Occur.SHOULD);
      text.add(near(Fields.BODY, pair, Weights.BODY), Occur.SHOULD);
    }
    return text.build();
  }

  private static Query near(String field, WordPair pair, float weight) {
    Query near = new PhraseQuery(Weights.NEIGHBOURS_APART, field, pair.first(), pair.second());
    return new BoostQuery(near, weight * Weights.NEIGHBOURS);
  }

  private Query everyWord() {
    return new BoostQuery(new ConstantScoreQuery(matching(words.all())), Weights.EVERY_WORD);
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
