package org.parley.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.parley.search.SearchSort;
import org.parley.search.lucene.words.ClauseWords;
import org.parley.search.lucene.words.QueryWords;
import org.parley.search.lucene.words.Weights;
import org.parley.search.lucene.words.WordPair;

/**
 * What was typed, as queries: first with as many words as {@link QueryWords} asks for, then, if
 * need be, with fewer.
 */
final class PostQuery {

  private final QueryWords words;
  private final int needed;
  private final List<Query> scope;

  PostQuery(QueryWords words, SearchSort sort, List<Query> scope) {
    this.words = words;
    this.needed = words.needed(sort);
    this.scope = scope;
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
      return Query.of(q -> q.matchNone(none -> none));
    }
    BoolQuery.Builder query = new BoolQuery.Builder().filter(scope);
    words.unwanted().forEach(clause -> query.mustNot(WordQueries.anywhere(clause)));
    if (words.wanted().isEmpty()) {
      return query.must(all -> all.matchAll(m -> m)).build()._toQuery();
    }
    query.must(QualityQuery.of(text(wordsNeeded))).filter(ownWords());
    if (words.prefersEveryWord(wordsNeeded)) {
      query.should(everyWord());
    }
    return query.build()._toQuery();
  }

  /** What the words are worth, without the post's quality. */
  Query text(int wordsNeeded) {
    BoolQuery.Builder text = new BoolQuery.Builder().must(matching(wordsNeeded));
    if (words.isName()) {
      words.wanted().forEach(clause -> text.should(WordQueries.inTitle(clause)));
    }
    for (WordPair pair : WordPair.of(words.wanted())) {
      text.should(near(PostFields.TITLE, pair, Weights.TITLE));
      text.should(near(PostFields.BODY, pair, Weights.BODY));
    }
    return text.build()._toQuery();
  }

  private static Query near(String field, WordPair pair, float weight) {
    return Query.of(
        q ->
            q.matchPhrase(
                phrase ->
                    phrase
                        .field(field)
                        .query(pair.first() + " " + pair.second())
                        .slop(Weights.NEIGHBOURS_APART)
                        .boost(weight * Weights.NEIGHBOURS)));
  }

  private Query everyWord() {
    Query all = matching(words.all());
    return Query.of(q -> q.constantScore(c -> c.filter(all).boost(Weights.EVERY_WORD)));
  }

  private Query matching(int wordsNeeded) {
    BoolQuery.Builder matching = new BoolQuery.Builder();
    for (ClauseWords clause : words.wanted()) {
      if (clause.clause().isPhrase()) {
        matching.must(WordQueries.anywhere(clause));
      } else {
        matching.should(WordQueries.anywhere(clause));
      }
    }
    return matching.minimumShouldMatch(Integer.toString(wordsNeeded)).build()._toQuery();
  }

  /** An answer is not found by its thread's title and tags alone: else all answers would be. */
  private Query ownWords() {
    BoolQuery.Builder own = new BoolQuery.Builder();
    own.should(ScopeQueries.term(PostFields.OPENING, "true"));
    words.wanted().forEach(clause -> own.should(WordQueries.inBody(clause)));
    return own.minimumShouldMatch("1").build()._toQuery();
  }
}
