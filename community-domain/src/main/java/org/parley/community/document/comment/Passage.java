package org.parley.community.document.comment;

import org.parley.community.document.change.ChangeSet;
import org.parley.community.problem.Invalid;

/**
 * A stretch of a document's text after a step, in UTF-16 units. Later steps move it; it never comes
 * to hold what is written beside it.
 *
 * @param isGone whether all of it was removed
 */
public record Passage(int step, int from, int to, boolean isGone) {

  private static final int LONGEST = 2_000;

  /**
   * A passage of this text.
   *
   * @throws Invalid when it is none
   */
  static Passage of(String text, int step, int from, int to) {
    if (from < 0 || to > text.length() || from >= to) {
      throw new Invalid("from", "comment.passage");
    }
    if (to - from > LONGEST) {
      throw new Invalid("from", "comment.passage-long", LONGEST);
    }
    return new Passage(step, from, to, false);
  }

  /** Where the words stand for the first time. */
  static Passage find(String text, int step, String quote) {
    String words = quote == null ? "" : quote.replace("\r\n", "\n").strip();
    int from = words.isEmpty() ? -1 : text.indexOf(words);
    if (from < 0) {
      throw new Invalid("quote", "comment.quote-unknown");
    }
    return of(text, step, from, from + words.length());
  }

  Passage after(ChangeSet changes) {
    if (isGone) {
      return new Passage(step + 1, from, to, true);
    }
    int newFrom = changes.mapPos(from, 1);
    int newTo = changes.mapPos(to, -1);
    return newFrom < newTo
        ? new Passage(step + 1, newFrom, newTo, false)
        : new Passage(step + 1, from, to, true);
  }
}
