package org.parley.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.parley.search.SearchClause;

/**
 * One clause as queries: the best of the fields counts, a title's match far more than a body's, a
 * word as it stands a little more than its stem, a beginning least.
 */
record ClauseQueries(SearchClause clause, List<String> stems, List<String> words) {

  private static final float TITLE_WEIGHT = 4f;
  private static final float CONTEXT_WEIGHT = 0.5f;
  private static final float BODY_WEIGHT = 1f;
  private static final float TAG_WEIGHT = 2f;
  private static final float EXACT_WEIGHT = 1.2f;
  private static final float BEGINNING_WEIGHT = 0.3f;
  private static final float TIE_BREAKER = 0.1f;
  // one letter begins a large part of all words
  private static final int SHORTEST_BEGINNING = 2;

  static ClauseQueries of(SearchClause clause) {
    return new ClauseQueries(
        clause,
        clause.isPhrase() ? List.of() : English.terms(English.STEMMED, clause.text()),
        English.terms(English.EXACT, clause.text()));
  }

  /**
   * Whether it is nothing but stop words and marks, which only count when there is nothing else.
   */
  boolean saysLittle() {
    return clause.isPhrase() ? words.isEmpty() : stems.isEmpty();
  }

  boolean saysNothing() {
    return words.isEmpty();
  }

  Optional<String> beginning() {
    boolean begins =
        clause.isBeginning()
            && words.size() == 1
            && words.get(0).codePointCount(0, words.get(0).length()) >= SHORTEST_BEGINNING;
    return begins ? Optional.of(words.get(0)) : Optional.empty();
  }

  Query anywhere() {
    List<Query> choices = new ArrayList<>();
    add(choices, Fields.TITLE, TITLE_WEIGHT);
    add(choices, Fields.CONTEXT, CONTEXT_WEIGHT);
    add(choices, Fields.BODY, BODY_WEIGHT);
    Term tag = new Term(Fields.TAG, clause.text().toLowerCase(Locale.ROOT));
    choices.add(new BoostQuery(new TermQuery(tag), TAG_WEIGHT));
    return new DisjunctionMaxQuery(choices, TIE_BREAKER);
  }

  Query inBody() {
    List<Query> choices = new ArrayList<>();
    add(choices, Fields.BODY, BODY_WEIGHT);
    return new DisjunctionMaxQuery(choices, TIE_BREAKER);
  }

  private void add(List<Query> choices, String field, float weight) {
    if (!stems.isEmpty()) {
      choices.add(new BoostQuery(sequence(field, stems), weight));
    }
    String exact = Fields.exact(field);
    choices.add(new BoostQuery(sequence(exact, words), weight * EXACT_WEIGHT));
    beginning()
        .ifPresent(
            letters ->
                choices.add(
                    new BoostQuery(
                        new PrefixQuery(new Term(exact, letters)), weight * BEGINNING_WEIGHT)));
  }

  private static Query sequence(String field, List<String> terms) {
    if (terms.size() == 1) {
      return new TermQuery(new Term(field, terms.get(0)));
    }
    return new PhraseQuery(field, terms.toArray(String[]::new));
  }
}
