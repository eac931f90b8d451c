package org.parley.search.lucene.words;

import java.util.ArrayList;
import java.util.List;

/**
 * Two words that follow one another in what was typed. A post that has them near each other is more
 * probably about what is meant (sequential dependence: Metzler and Croft, "A Markov random field
 * model for term dependencies", SIGIR 2005).
 */
public record WordPair(String first, String second) {

  // each costs as much as a phrase; those of a long text would cost more than its words
  private static final int MOST = 16;

  /** The pairs of the clauses that mean something, the first ones of very many. */
  public static List<WordPair> of(List<ClauseWords> wanted) {
    List<WordPair> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < wanted.size() && pairs.size() < MOST; i++) {
      if (isPlain(wanted.get(i)) && isPlain(wanted.get(i + 1))) {
        pairs.add(new WordPair(last(wanted.get(i)), first(wanted.get(i + 1))));
      }
    }
    return pairs.stream().distinct().toList();
  }

  private static boolean isPlain(ClauseWords clause) {
    return !clause.clause().isPhrase() && !clause.stems().isEmpty();
  }

  private static String first(ClauseWords clause) {
    return clause.stems().get(0);
  }

  private static String last(ClauseWords clause) {
    return clause.stems().get(clause.stems().size() - 1);
  }
}
