package org.parley.moderation.screening;

import org.parley.moderation.screening.criterion.Match;

/**
 * A passage with what was found in it, for the eye.
 *
 * @param before what stands before it, shortened
 * @param found the words; of a hit about the whole post, the number or name that says it
 */
public record Marked(String before, String found, String after) {

  private static final int AROUND = 60;

  static Marked of(String text, Match match) {
    if (!match.isOfWords() || match.end() > text.length()) {
      return new Marked("", match.found(), "");
    }
    int from = edge(text, Math.max(0, match.start() - AROUND));
    int to = edge(text, Math.min(text.length(), match.end() + AROUND));
    return new Marked(
        (from > 0 ? "…" : "") + text.substring(from, match.start()),
        match.found(),
        text.substring(match.end(), to) + (to < text.length() ? "…" : ""));
  }

  /** Never between the halves of a pair. */
  private static int edge(String text, int at) {
    boolean splits = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
    return splits ? at - 1 : at;
  }
}
