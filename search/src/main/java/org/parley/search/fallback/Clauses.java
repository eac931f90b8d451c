package org.parley.search.fallback;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
      return clause.isBeginning()
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
      String word = stem.isEmpty() ? exact : stem;
      return plain.mayBegin() ? word + " | '" + plain.words().get(0) + "':*" : word;
    }
  }

  static Clauses of(Handle handle, List<SearchClause> clauses) {
    List<Parsed> parsed = parse(handle, clauses);
    List<Parsed> telling = parsed.stream().filter(clause -> !clause.saysLittle()).toList();
    List<Parsed> counting = telling.isEmpty() ? parsed : telling;
    return new Clauses(queries(counting, true), queries(counting, false));
  }

  private static List<String> queries(List<Parsed> clauses, boolean phrases) {
    return clauses.stream()
        .filter(clause -> clause.plain().clause().isPhrase() == phrases)
        .map(clause -> phrases ? clause.exact() : clause.query())
        .toList();
  }

  private static List<Parsed> parse(Handle handle, List<SearchClause> clauses) {
    List<Plain> plain =
        clauses.stream()
            .map(clause -> new Plain(PlainWords.of(clause.text()), clause))
            .filter(clause -> !clause.words().isEmpty())
            .toList();
    if (plain.isEmpty()) {
      return List.of();
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
    return IntStream.range(0, plain.size())
        .mapToObj(i -> new Parsed(plain.get(i), queries.get(i)[0], queries.get(i)[1]))
        .toList();
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
