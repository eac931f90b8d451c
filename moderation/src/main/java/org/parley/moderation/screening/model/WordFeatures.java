package org.parley.moderation.screening.model;

import java.util.List;
import org.parley.moderation.screening.text.Token;

/** One, two and three words or marks in a row; a word that is negated is another word. */
final class WordFeatures {

  private static final int LONGEST = 3;

  private WordFeatures() {}

  static Features of(PlainText text) {
    Features features = new Features();
    List<Token> tokens = text.tokens();
    for (int from = 0; from < tokens.size(); from++) {
      Token first = tokens.get(from);
      StringBuilder name = new StringBuilder("w:");
      for (int to = from; to < Math.min(tokens.size(), from + LONGEST); to++) {
        name.append(to == from ? "" : " ").append(tokens.get(to).form());
        features.see(name.toString(), 1, first.span().until(tokens.get(to).span()));
      }
      if (text.isNegated(from) && first.isWord()) {
        features.see("n:" + first.form(), 1, first.span());
      }
    }
    return features;
  }
}
