package org.parley.community.document;

import java.util.Set;
import java.util.TreeSet;
import org.parley.community.document.change.ChangeSet;
import org.parley.community.document.change.ChangedRange;
import org.parley.community.markup.TextRules;

/**
 * Looks for card numbers where a text was changed: a whole document is not read again for each
 * letter. It lives while one push is taken in.
 */
final class CardDigits {

  /** A number and the signs between its digits are shorter than this. */
  private static final int LONGEST_NUMBER = 100;

  /** The path of a link, in which a number is no card's, may begin this far before it. */
  private static final int LONGEST_LINK = 2_100;

  private int from = Integer.MAX_VALUE;
  private int to = -1;

  void changed(ChangeSet changes) {
    if (to >= 0) {
      from = changes.mapPos(from, -1);
      to = changes.mapPos(to, 1);
    }
    for (ChangedRange range : changes.ranges()) {
      from = Math.min(from, range.newFrom());
      to = Math.max(to, range.newTo());
    }
  }

  /** The places of the text whose digits nobody may keep. */
  Set<Integer> in(String text) {
    Set<Integer> places = new TreeSet<>();
    if (to < 0) {
      return places;
    }
    int start = Math.max(0, from - LONGEST_LINK);
    String around = text.substring(start, Math.min(text.length(), to + 2 * LONGEST_NUMBER));
    String masked = TextRules.withoutCards(around);
    // a number that the start or the end cuts through is none that was changed
    int last = Math.min(around.length(), to + LONGEST_NUMBER - start);
    for (int i = Math.max(0, from - LONGEST_NUMBER - start); i < last; i++) {
      if (around.charAt(i) != masked.charAt(i)) {
        places.add(start + i);
      }
    }
    return places;
  }
}
