package org.parley.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/**
 * The terms of which a document must have one at least if a query is to find it, of whichever
 * field. Of what is needed together the most telling part counts, of alternatives all; the
 * beginning of a word ends with a star. What is not understood may be found by anything.
 */
final class TellingTerms extends QueryVisitor {

  /** UTF-16 units of a beginning: shorter ones tell nothing, longer ones are cut. */
  static final int SHORTEST = 2;

  static final int LONGEST = 5;
  static final String OPEN_END = "*";

  /** Of a few words, which are on every other document. */
  private static final Set<String> TELL_NOTHING =
      Set.of(
          Fields.KIND,
          Fields.ANSWERED,
          Fields.OPENING,
          Fields.SOLUTION,
          Fields.VERIFIED,
          Fields.FEATURES);

  private final boolean together;
  // an empty one stands for anything
  private final List<Supplier<Optional<Set<String>>>> parts = new ArrayList<>();

  private TellingTerms(boolean together) {
    this.together = together;
  }

  /** Empty when any document may be found. */
  static Optional<Set<String>> of(Query query) {
    TellingTerms terms = new TellingTerms(true);
    query.visit(terms);
    return terms.result();
  }

  /** A beginning as it is looked up. */
  static String beginning(String letters) {
    return letters.substring(0, Math.min(LONGEST, letters.length())) + OPEN_END;
  }

  @Override
  public QueryVisitor getSubVisitor(Occur occur, Query parent) {
    if (occur == Occur.MUST_NOT || occur == Occur.SHOULD && isOptional(parent)) {
      return QueryVisitor.EMPTY_VISITOR;
    }
    TellingTerms part = new TellingTerms(occur != Occur.SHOULD);
    parts.add(part::result);
    return part;
  }

  private static boolean isOptional(Query parent) {
    return parent instanceof BooleanQuery bool
        && bool.getMinimumNumberShouldMatch() == 0
        && bool.clauses().stream().anyMatch(clause -> clause.isRequired());
  }

  @Override
  public void consumeTerms(Query query, Term... terms) {
    for (Term term : terms) {
      add(TELL_NOTHING.contains(term.field()) ? null : term.text());
    }
  }

  @Override
  public void consumeTermsMatching(
      Query query, String field, Supplier<ByteRunAutomaton> automaton) {
    String letters = "";
    if (query instanceof PrefixQuery prefix) {
      letters = prefix.getPrefix().text();
    } else if (query instanceof WildcardQuery wildcard) {
      letters = wildcard.getTerm().text().split("[*?\\\\]", 2)[0];
    }
    add(letters.length() < SHORTEST ? null : beginning(letters));
  }

  @Override
  public void visitLeaf(Query query) {
    add(null);
  }

  private void add(String term) {
    Optional<Set<String>> leaf = Optional.ofNullable(term).map(Set::of);
    parts.add(() -> leaf);
  }

  private Optional<Set<String>> result() {
    List<Optional<Set<String>>> results = parts.stream().map(Supplier::get).toList();
    if (together) {
      return results.stream().flatMap(Optional::stream).max(TELLING);
    }
    if (results.isEmpty() || results.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    Set<String> all = new TreeSet<>();
    results.forEach(result -> all.addAll(result.orElseThrow()));
    return Optional.of(all);
  }

  /** Long words are rarer than short ones; of equals, fewer alternatives tell more. */
  private static final Comparator<Set<String>> TELLING =
      Comparator.<Set<String>>comparingInt(
              terms ->
                  terms.stream().filter(Objects::nonNull).mapToInt(String::length).min().orElse(0))
          .thenComparing(terms -> -terms.size());
}
