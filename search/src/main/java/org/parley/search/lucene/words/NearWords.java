package org.parley.search.lucene.words;

import java.util.function.Predicate;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** Words that are so many letters away from another, and begin with the same one. */
public final class NearWords {

  /** Typos are rare in a first letter, and engines need one to look quickly. */
  public static final int SAME = 1;

  /** Of all near words so many are looked for, the nearest and commonest first. */
  public static final int MOST = 20;

  /** A word that fewer posts have may be misspelt. */
  public static final int FEW = 3;

  private NearWords() {}

  /** Two letters that are exchanged count as one that is wrong. */
  static Predicate<String> of(String word, int edits) {
    int first = word.offsetByCodePoints(0, SAME);
    LevenshteinAutomata rest = new LevenshteinAutomata(word.substring(first), true);
    CharacterRunAutomaton near =
        new CharacterRunAutomaton(rest.toAutomaton(edits, word.substring(0, first)));
    return near::run;
  }
}
