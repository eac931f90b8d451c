package org.parley.ops.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.parley.community.document.change.ChangeSet;

/** A trace that nobody typed, with everything that real ones have and some that they lack. */
final class MadeUpTrace {

  private static final String[] WORDS = {
    "lamp ", "hums ", "night.\n", "é", "漢字 ", "😀", "# ", "\n", "**", "x"
  };

  private MadeUpTrace() {}

  static EditingTrace of(int transactions) {
    Random random = new Random(20_261_125);
    String start = "# A trace\n";
    String text = start;
    List<ChangeSet> changes = new ArrayList<>();
    for (int i = 0; i < transactions; i++) {
      int from = place(text, random.nextInt(text.length() + 1));
      boolean removes = random.nextInt(3) == 0;
      int to = removes ? place(text, Math.min(text.length(), from + random.nextInt(6))) : from;
      String word = removes ? "" : WORDS[random.nextInt(WORDS.length)];
      ChangeSet change = ChangeSet.replacing(text.length(), from, to, word);
      changes.add(change);
      text = change.apply(text);
    }
    return new EditingTrace(start, changes, text);
  }

  /** Not in the middle of a character. */
  private static int place(String text, int at) {
    boolean splits =
        at > 0
            && at < text.length()
            && Character.isHighSurrogate(text.charAt(at - 1))
            && Character.isLowSurrogate(text.charAt(at));
    return splits ? at - 1 : at;
  }
}
