package org.parley.search.elasticsearch;

import static java.util.stream.Collectors.joining;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.parley.search.lucene.words.Choice;
import org.parley.search.lucene.words.ClauseWords;
import org.parley.search.lucene.words.NearWords;
import org.parley.search.lucene.words.Weights;

/**
 * One clause as queries: the best of the fields counts, a title's match far more than a body's, a
 * word as it stands a little more than its stem, a beginning least.
 */
final class WordQueries {

  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}:]");

  private WordQueries() {}

  static Query anywhere(ClauseWords clause) {
    List<Query> choices = new ArrayList<>();
    add(choices, clause, PostFields.TITLE, Weights.TITLE);
    add(choices, clause, PostFields.CONTEXT, Weights.CONTEXT);
    add(choices, clause, PostFields.BODY, Weights.BODY);
    String tag = clause.clause().text().toLowerCase(Locale.ROOT);
    choices.add(weighed(PostFields.TAG, tag, Weights.TAG));
    return best(choices);
  }

  static Query inBody(ClauseWords clause) {
    List<Query> choices = new ArrayList<>();
    add(choices, clause, PostFields.BODY, Weights.BODY);
    return best(choices);
  }

  private static void add(List<Query> choices, ClauseWords clause, String field, float weight) {
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
