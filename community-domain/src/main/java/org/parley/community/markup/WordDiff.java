package org.parley.community.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What changed within a line, word by word. */
final class WordDiff {

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}\\p{M}_]+|\\s+|.", Pattern.DOTALL);

  private final List<Segment> segments = new ArrayList<>();
  private final StringBuilder removed = new StringBuilder();
  private final StringBuilder added = new StringBuilder();

  private WordDiff() {}

  static List<Segment> between(String before, String after) {
    WordDiff diff = new WordDiff();
    for (Hunk hunk : Hunk.between(words(before), words(after))) {
      diff.add(hunk);
    }
    diff.flush();
    return diff.segments;
  }

  /** Two lines are one line that changed if they share a fifth of their visible characters. */
  static boolean isEdit(List<Segment> segments) {
    long same = 0;
    long all = 0;
    for (Segment segment : segments) {
      long visible = segment.text().chars().filter(c -> !Character.isWhitespace(c)).count();
      if (segment.kind() == Segment.Kind.SAME) {
        same += 2 * visible;
        all += 2 * visible;
      } else {
        all += visible;
      }
    }
    return 5 * same >= all;
  }

  static List<String> words(String line) {
    return WORD.matcher(line).results().map(MatchResult::group).toList();
  }

  private void add(Hunk hunk) {
    String same = String.join("", hunk.same());
    boolean gap = same.isBlank() && !(removed.isEmpty() && added.isEmpty());
    if (!hunk.isSame()) {
      removed.append(String.join("", hunk.removed()));
      added.append(String.join("", hunk.added()));
    } else if (gap) {
      // A space between two changed words reads better as part of one changed phrase.
      removed.append(same);
      added.append(same);
    } else {
      flush();
      segments.add(new Segment(Segment.Kind.SAME, same));
    }
  }

  private void flush() {
    String common = commonEnd();
    removed.setLength(removed.length() - common.length());
    added.setLength(added.length() - common.length());
    flush(Segment.Kind.REMOVED, removed);
    flush(Segment.Kind.ADDED, added);
    if (!common.isEmpty()) {
      segments.add(new Segment(Segment.Kind.SAME, common));
    }
  }

  private void flush(Segment.Kind kind, StringBuilder text) {
    if (!text.isEmpty()) {
      segments.add(new Segment(kind, text.toString()));
      text.setLength(0);
    }
  }

  /** The space after the last changed word, which was taken for a gap too early. */
  private String commonEnd() {
    int length = 0;
    while (length < Math.min(removed.length(), added.length())
        && Character.isWhitespace(removed.charAt(removed.length() - 1 - length))
        && removed.charAt(removed.length() - 1 - length)
            == added.charAt(added.length() - 1 - length)) {
      length++;
    }
    return removed.substring(removed.length() - length);
  }
}
