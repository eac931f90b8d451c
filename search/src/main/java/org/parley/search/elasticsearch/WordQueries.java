package org.parley.search.elasticsearch;

import static java.util.stream.Collectors.joining;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.parley.search.lucene.words.Choice;
import org.parley.search.lucene.words.Choice.Kind;
import org.parley.search.lucene.words.ClauseWords;
import org.parley.search.lucene.words.NearWords;
import org.parley.search.lucene.words.Weights;
import org.parley.search.lucene.words.Wildcard;

/**
 * One clause as queries: what it is worth in each field adds up, and in a field the best of the
 * ways in which it may occur counts: a word as it stands a little more than its stem, a beginning
 * least.
 */
final class WordQueries {

  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}:]");

  private WordQueries() {}

  static Query anywhere(ClauseWords clause) {
    if (!clause.alternatives().isEmpty()) {
      return best(clause.alternatives().stream().map(WordQueries::anywhere).toList());
    }
    BoolQuery.Builder fields = new BoolQuery.Builder();
    clause
        .wildcard()
        .ifPresent(words -> fields.should(wildcard(PostFields.TAG, words, Weights.TAG)));
    String tag = clause.clause().text().toLowerCase(Locale.ROOT);
    Query named = ScopeQueries.term(PostFields.TAG, tag);
    return fields
        .should(in(PostFields.TITLE, clause, Weights.TITLE))
        .should(in(PostFields.CONTEXT, clause, Weights.CONTEXT))
        .should(inBody(clause))
        .should(s -> s.constantScore(c -> c.filter(named).boost(Weights.TAG)))
        .minimumShouldMatch("1")
        .build()
        ._toQuery();
  }

  static Query inBody(ClauseWords clause) {
    if (!clause.alternatives().isEmpty()) {
      return best(clause.alternatives().stream().map(WordQueries::inBody).toList());
    }
    return in(PostFields.BODY, clause, Weights.BODY);
  }

  /** What it is worth more in a title when it is a name. */
  static Query inTitle(ClauseWords clause) {
    return in(PostFields.TITLE, clause, Weights.NAME_IN_TITLE);
  }

  /** In one field, or in the field with the same text as it stands. */
  static Query in(String field, ClauseWords clause, float weight) {
    if (!clause.alternatives().isEmpty()) {
      return best(clause.alternatives().stream().map(one -> in(field, one, weight)).toList());
    }
    List<Query> choices = new ArrayList<>();
    add(choices, clause, field, weight);
    return best(choices);
  }

  /** All words of the pattern count alike, so that their number does not matter. */
  private static Query wildcard(String field, Wildcard words, float weight) {
    return Query.of(q -> q.wildcard(w -> w.field(field).value(words.pattern()).boost(weight)));
  }

  /** The ways of a clause that are stems, or those that are words as they stand. */
  static List<Query> ways(String field, ClauseWords clause, boolean stems, float weight) {
    return clause.choices().stream()
        .filter(choice -> stems ? !choice.isExact() : choice.kind() == Kind.EXACT)
        .map(choice -> query(field, choice, weight * choice.weight()))
        .toList();
  }

  private static void add(List<Query> choices, ClauseWords clause, String field, float weight) {
    clause
        .wildcard()
        .ifPresent(
            words ->
                choices.add(wildcard(PostFields.exact(field), words, weight * Weights.WILDCARD)));
    for (Choice choice : clause.choices()) {
      String where = choice.isExact() ? PostFields.exact(field) : field;
      choices.add(query(where, choice, weight * choice.weight()));
    }
  }

  private static Query query(String field, Choice choice, float weight) {
    return switch (choice.kind()) {
      case STEM -> oneWord(field, choice.words(), weight);
      case STEMS, EXACT -> sequence(field, choice.words(), weight);
      case PAIRS -> most(field, choice, weight);
      case BEGINNING -> beginning(field, choice.word(), weight);
      case NEAR -> near(field, choice, weight);
    };
  }

  /** As common as the commonest: a rare language is no merit. Only patterns are blended so. */
  private static Query oneWord(String field, List<String> stems, float weight) {
    String anyOfThem =
        stems.stream().map(stem -> MARKS.matcher(stem).replaceAll("\\\\$0")).collect(joining("|"));
    return Query.of(
        q ->
            q.regexp(
                r ->
                    r.field(field)
                        .value(anyOfThem)
                        .flags("NONE")
                        .rewrite("top_terms_blended_freqs_" + stems.size())
                        .boost(weight)));
  }

  private static Query most(String field, Choice choice, float weight) {
    List<Query> pairs =
        choice.words().stream().distinct().map(pair -> weighed(field, pair, 1)).toList();
    return Query.of(
        q ->
            q.bool(
                b ->
                    b.should(pairs)
                        .minimumShouldMatch(Integer.toString(choice.needed()))
                        .boost(weight)));
  }

  private static Query near(String field, Choice choice, float weight) {
    return Query.of(
        q ->
            q.fuzzy(
                f ->
                    f.field(field)
                        .value(choice.word())
                        .fuzziness(Integer.toString(choice.edits()))
                        .prefixLength(NearWords.SAME)
                        .maxExpansions(NearWords.MOST)
                        .transpositions(true)
                        .boost(weight)));
  }

  private static Query sequence(String field, List<String> words, float weight) {
    if (words.size() == 1) {
      return weighed(field, words.get(0), weight);
    }
    return Query.of(
        q -> q.matchPhrase(p -> p.field(field).query(String.join(" ", words)).boost(weight)));
  }

  private static Query weighed(String field, String word, float weight) {
    return Query.of(q -> q.term(t -> t.field(field).value(word).boost(weight)));
  }

  private static Query beginning(String field, String letters, float weight) {
    return Query.of(q -> q.prefix(p -> p.field(field).value(letters).boost(weight)));
  }

  private static Query best(List<Query> choices) {
    return Query.of(
        q -> q.disMax(d -> d.queries(choices).tieBreaker((double) Weights.TIE_BREAKER)));
  }
}
