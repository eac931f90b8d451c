package org.parley.community.document.change;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.parley.community.markup.Hunk;

/** Finds what was changed in a text of which only the result is known: by lines, then by words. */
final class TextDifference {

  private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+");
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}\\p{M}_]+|\\s+|.", Pattern.DOTALL);

  private final Parts parts = new Parts();

  private TextDifference() {}

  static ChangeSet between(String before, String after) {
    TextDifference difference = new TextDifference();
    for (Hunk hunk : Hunk.between(pieces(LINE, before), pieces(LINE, after))) {
      if (hunk.isSame()) {
        difference.parts.keep(length(hunk.same()));
      } else {
        difference.addWords(String.join("", hunk.removed()), String.join("", hunk.added()));
      }
    }
    return difference.parts.toChangeSet();
  }

  private void addWords(String removed, String added) {
    for (Hunk hunk : Hunk.between(pieces(WORD, removed), pieces(WORD, added))) {
      if (hunk.isSame()) {
        parts.keep(length(hunk.same()));
      } else {
        parts.insert(String.join("", hunk.added()));
        parts.remove(length(hunk.removed()));
      }
    }
  }

  private static List<String> pieces(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).toList();
  }

  private static int length(List<String> pieces) {
    return pieces.stream().mapToInt(String::length).sum();
  }
}
