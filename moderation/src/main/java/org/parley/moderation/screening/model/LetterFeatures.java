package org.parley.moderation.screening.model;

import org.parley.moderation.screening.text.Token;

/**
 * Three to five letters in a row inside a word and its bounds: parts of words, and words in
 * disguise.
 */
final class LetterFeatures {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 5;
  private static final int ENOUGH = 24;

  private LetterFeatures() {}

  static Features of(PlainText text) {
    Features features = new Features();
    text.tokens().stream()
        .filter(Token::isWord)
        .filter(token -> token.form().length() <= ENOUGH)
        .forEach(token -> addTo(features, token));
    return features;
  }

  private static void addTo(Features features, Token token) {
    String bounded = "_" + token.form() + "_";
    for (int from = 0; from < bounded.length(); from++) {
      for (int length = SHORTEST;
          length <= LONGEST && from + length <= bounded.length();
          length++) {
        features.see("l:" + bounded.substring(from, from + length), 1, token.span());
      }
    }
  }
}
