package org.parley.search.suggest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What was typed, taken for the name of something. Nothing of it can be taken for a pattern or an
 * operator of the database.
 *
 * @param words in lower case
 */
record TypedName(List<String> words) {

  private static final int MOST_WORDS = 6;
  private static final int LONGEST_WORD = 40;
  private static final int SHORTEST = 2;
  private static final int LONGEST = 200;

  static TypedName of(String typed) {
    String head = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    return new TypedName(
        Arrays.stream(head.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
            .filter(word -> !word.isEmpty() && word.length() <= LONGEST_WORD)
            .limit(MOST_WORDS + 1)
            .toList());
  }

  /** A letter alone begins a large part of all names; a sentence is no name. */
  boolean saysNothing() {
    return words.size() > MOST_WORDS || String.join("", words).length() < SHORTEST;
  }

  /** All words, each of them perhaps a beginning, for {@code to_tsquery}. */
  String query() {
    return words.stream().map(word -> "'" + word + "':*").collect(Collectors.joining(" & "));
  }

  /** As a handle or a tag would be written, with any mark between the words, for {@code like}. */
  String start() {
    return String.join("_", words) + "%";
  }

  /** The same for {@code ilike} on what something is called. */
  String called() {
    return String.join(" ", words) + "%";
  }
}
