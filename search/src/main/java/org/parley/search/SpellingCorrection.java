package org.parley.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word that was probably meant: one that stands in posts that the reader may see.
 *
 * @param typed the word as it was typed
 */
public record SpellingCorrection(String typed, String meant) {

  /** The text with the word that was meant, where the typed one stands by itself. */
  String in(String text) {
    Pattern word = Pattern.compile("(?U)(?<![\\w-])" + Pattern.quote(typed) + "(?![\\w-])");
    return word.matcher(text).replaceAll(Matcher.quoteReplacement(meant));
  }
}
