package org.parley.community.markup;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of two sequences that is the same in both, or in which {@code removed} became {@code
 * added}. The hunks of a comparison, in order, are the whole of both sequences.
 */
public record Hunk(List<String> same, List<String> removed, List<String> added) {

  /**
   * Myers' algorithm takes time and memory by the square of the number of edits. Texts further
   * apart than this are shown as replaced, which is what a reader would call them.
   */
  private static final int MAX_EDITS = 1_500;

  public static List<Hunk> between(List<String> before, List<String> after) {
    int prefix = commonPrefix(before, after);
    int suffix = commonSuffix(before, after, prefix);
    List<Hunk> hunks = new ArrayList<>();
    addSame(hunks, before.subList(0, prefix));
    addMiddle(
        hunks,
        before.subList(prefix, before.size() - suffix),
        after.subList(prefix, after.size() - suffix));
    addSame(hunks, before.subList(before.size() - suffix, before.size()));
    return hunks;
  }

  public boolean isSame() {
    return removed.isEmpty() && added.isEmpty();
  }

  private static void addSame(List<Hunk> hunks, List<String> same) {
    if (!same.isEmpty()) {
      hunks.add(new Hunk(same, List.of(), List.of()));
    }
  }

  private static void addMiddle(List<Hunk> hunks, List<String> before, List<String> after) {
    if (before.isEmpty() && after.isEmpty()) {
      return;
    }
    try {
      int done = 0;
      for (AbstractDelta<String> delta : deltas(before, after)) {
        addSame(hunks, before.subList(done, delta.getSource().getPosition()));
        List<String> removed = delta.getSource().getLines();
        hunks.add(new Hunk(List.of(), removed, delta.getTarget().getLines()));
        done = delta.getSource().getPosition() + removed.size();
      }
      addSame(hunks, before.subList(done, before.size()));
    } catch (TooManyEdits replaced) {
      hunks.add(new Hunk(List.of(), before, after));
    }
  }

  private static List<AbstractDelta<String>> deltas(List<String> before, List<String> after) {
    return DiffUtils.diff(before, after, new MyersDiff<>(), new EditLimit()).getDeltas();
  }

  private static int commonPrefix(List<String> before, List<String> after) {
    int most = Math.min(before.size(), after.size());
    int length = 0;
    while (length < most && before.get(length).equals(after.get(length))) {
      length++;
    }
    return length;
  }

  private static int commonSuffix(List<String> before, List<String> after, int prefix) {
    int most = Math.min(before.size(), after.size()) - prefix;
    int length = 0;
    while (length < most
        && before.get(before.size() - 1 - length).equals(after.get(after.size() - 1 - length))) {
      length++;
    }
    return length;
  }

  private static final class TooManyEdits extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyEdits() {
      super(null, null, false, false);
    }
  }

  private static final class EditLimit implements DiffAlgorithmListener {
    @Override
    public void diffStart() {}

    @Override
    public void diffStep(int edits, int max) {
      if (edits > MAX_EDITS) {
        throw new TooManyEdits();
      }
    }

    @Override
    public void diffEnd() {}
  }
}
