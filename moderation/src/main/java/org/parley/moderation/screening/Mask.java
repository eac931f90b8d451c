package org.parley.moderation.screening;

import java.util.BitSet;
import java.util.List;
import org.parley.moderation.screening.criterion.Match;
import org.parley.moderation.screening.criterion.Passage;

/** Covers what was found with as many dots as it has characters, so that a text keeps its form. */
final class Mask {

  private static final char DOT = '•';

  private Mask() {}

  static String cover(String text, Passage passage, List<Match> matches) {
    BitSet covered = new BitSet(text.length());
    matches.stream()
        .filter(match -> match.passage() == passage)
        .forEach(match -> covered.set(match.start(), match.end()));
    StringBuilder masked = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (covered.get(at) && !Character.isWhitespace(point)) {
        masked.append(DOT);
      } else {
        masked.appendCodePoint(point);
      }
      at += Character.charCount(point);
    }
    return masked.toString();
  }
}
