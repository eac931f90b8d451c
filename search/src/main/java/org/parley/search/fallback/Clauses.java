package org.parley.search.fallback;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.parley.search.SearchClause;

/**
 * Clauses as PostgreSQL understands them, each a {@code tsquery}; those that are nothing but marks
 * are none. Stop words count only when there is nothing else.
 *
 * @param needed phrases, which a post has all of
 * @param counted words, of which it has all or most
 */
record Clauses(List<String> needed, List<String> counted) {

  /** Words as they stand: see the weights of {@link SearchTexts}. */
  private static final String EXACT = ":CD";

  private static final int SHORTEST_BEGINNING = 2;

  /** A clause's words, not yet seen by PostgreSQL. */
  private record Plain(List<String> words, SearchClause clause) {

    String sequence(String weights) {
      return words.stream()
          .map(word -> "'" + word + "'" + weights)
          .collect(Collectors.joining(" <-> "));
    }

    boolean mayBegin() {
      // whatever stands behind a wildcard, its first letters are those of the word
      return (clause.isBeginning() || clause.isWildcard())
          && words.size() == 1
          && words.get(0).codePointCount(0, words.get(0).length()) >= SHORTEST_BEGINNING;
    }
  }

  /** What PostgreSQL makes of it; no stem, where there are only stop words. */
  private record Parsed(Plain plain, String stem, String exact) {

    boolean saysLittle() {
      return stem.isEmpty() && !plain.clause().isPhrase();
    }

    String query() {
      if (plain.clause().isPhrase()) {
        return exact;
      }
      String word = stem.isEmpty() ? exact : stem;
      return plain.mayBegin() ? word + " | '" + plain.words().get(0) + "':*" : word;
    }
  }

  /**
   * One clause of the query, of whose alternatives one will do.
   *
   * @param alternatives at least one; of a plain clause itself alone
   */
  private record Choice(SearchClause clause, List<Parsed> alternatives) {

    boolean saysLittle() {
      return alternatives.stream().allMatch(Parsed::saysLittle);
    }

    String query() {
      return alternatives.stream().map(Parsed::query).collect(Collectors.joining(" | "));
    }
  }

  static Clauses of(Handle handle, List<SearchClause> clauses) {
    Map<SearchClause, Parsed> parsed = parse(handle, clauses.stream().flatMap(Clauses::leaves));
    List<Choice> choices =
        clauses.stream()
            .map(
                clause ->
                    new Choice(
                        clause, leaves(clause).map(parsed::get).filter(Objects::nonNull).toList()))
            .filter(choice -> !choice.alternatives().isEmpty())
            .toList();
    List<Choice> telling = choices.stream().filter(choice -> !choice.saysLittle()).toList();
    List<Choice> counting = telling.isEmpty() ? choices : telling;
    return new Clauses(queries(counting, true), queries(counting, false));
  }

  private static Stream<SearchClause> leaves(SearchClause clause) {
    return clause.alternatives().isEmpty()
        ? Stream.of(clause)
        : clause.alternatives().stream().flatMap(Clauses::leaves);
  }

  private static List<String> queries(List<Choice> choices, boolean phrases) {
    return choices.stream()
        .filter(choice -> choice.clause().isPhrase() == phrases)
        .map(Choice::query)
        .toList();
  }

  /** What stands before a wildcard is all that PostgreSQL can look for. */
  private static List<String> words(SearchClause clause) {
    return PlainWords.of(clause.isWildcard() ? clause.text().split("[*?]", 2)[0] : clause.text());
  }

  private static Map<SearchClause, Parsed> parse(Handle handle, Stream<SearchClause> clauses) {
    List<Plain> plain =
        clauses
            .distinct()
            .map(clause -> new Plain(words(clause), clause))
            .filter(clause -> !clause.words().isEmpty())
            .toList();
    if (plain.isEmpty()) {
      return Map.of();
    }
    List<String[]> queries =
        handle
            .createQuery(
                """
                select cast(to_tsquery('english', stem) as text) as stem,
                       cast(to_tsquery('simple', exact) as text) as exact
                from unnest(:stems, :exacts) with ordinality as clause (stem, exact, place)
                order by place""")
            .bindArray("stems", String.class, plain.stream().map(c -> c.sequence("")).toList())
            .bindArray("exacts", String.class, plain.stream().map(c -> c.sequence(EXACT)).toList())
            .map((row, context) -> new String[] {row.getString("stem"), row.getString("exact")})
            .list();
    Map<SearchClause, Parsed> parsed = new HashMap<>();
    for (int i = 0; i < plain.size(); i++) {
      parsed.put(
          plain.get(i).clause(), new Parsed(plain.get(i), queries.get(i)[0], queries.get(i)[1]));
    }
    return parsed;
  }

  boolean isEmpty() {
    return needed.isEmpty() && counted.isEmpty();
  }

  /** How many words there are at all. */
  int all() {
    return counted.size();
  }

  /** How many words do when no post has all. */
  int most() {
    return (all() + 1) / 2;
  }

  /** How many of a title's words a similar thread has: two in five. */
  int similar() {
    return (2 * all() + 4) / 5;
  }

  /** Posts that have all of it. */
  String everything() {
    return joined(needed, counted, " & ");
  }

  /** Posts that have every phrase, and any of the words. */
  String anything() {
    return counted.isEmpty() ? everything() : joined(needed, List.of(either(counted)), " & ");
  }

  /** Posts that have any clause. */
  String either() {
    return joined(needed, counted, " | ");
  }

  private static String either(List<String> queries) {
    return joined(queries, List.of(), " | ");
  }

  private static String joined(List<String> some, List<String> others, String operator) {
    return Stream.concat(some.stream(), others.stream())
        .map(query -> "(" + query + ")")
        .collect(Collectors.joining(operator));
  }
}
