package org.parley.moderation.screening.model;

import java.util.BitSet;
import java.util.List;
import org.parley.moderation.screening.text.Negation;
import org.parley.moderation.screening.text.Token;
import org.parley.moderation.screening.text.Tokenizer;
import org.parley.moderation.screening.text.Tone;

/** A text taken apart, once for all that read it. */
record PlainText(String text, List<Token> tokens, BitSet negated, Tone tone) {

  static PlainText of(String text) {
    List<Token> tokens = Tokenizer.tokens(text);
    return new PlainText(text, tokens, Negation.reach(tokens), Tone.of(tokens));
  }

  boolean isNegated(int place) {
    return negated.get(place);
  }
}
