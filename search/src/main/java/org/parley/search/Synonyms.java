package org.parley.search;

import java.util.List;

/**
 * What else is looked for when somebody looks for a word: as it was when the search began.
 *
 * @param rules each says of one word or phrase what it also means
 */
public record Synonyms(List<Rule> rules) {

  public static final Synonyms NONE = new Synonyms(List.of());

  /** Who looks for the first finds the others as well, which count less. */
  public record Rule(String word, List<String> others) {

    public Rule {
      others = List.copyOf(others);
    }
  }

  public Synonyms {
    rules = List.copyOf(rules);
  }
}
