package org.parley.community.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * The readable difference between two versions of a Markdown text: line by line, and word by word
 * where a line was edited. Long unchanged stretches are skipped. Its time is bounded for any two
 * texts that {@link TextRules} lets pass.
 */
public final class TextDiff {

  /** Unchanged lines that are shown on either side of a change. */
  static final int CONTEXT = 3;

  private final List<DiffLine> lines = new ArrayList<>();

  private TextDiff() {}

  /** The lines to show, top down; for equal texts one SKIPPED line or the few lines there are. */
  public static List<DiffLine> between(String before, String after) {
    TextDiff diff = new TextDiff();
    List<Hunk> hunks = Hunk.between(split(before), split(after));
    for (int i = 0; i < hunks.size(); i++) {
      Hunk hunk = hunks.get(i);
      if (hunk.isSame()) {
        diff.addSame(hunk.same(), i == 0 ? 0 : CONTEXT, i == hunks.size() - 1 ? 0 : CONTEXT);
      } else {
        diff.addChange(hunk.removed(), hunk.added());
      }
    }
    return List.copyOf(diff.lines);
  }

  private static List<String> split(String text) {
    return List.of(text.replace("\r\n", "\n").split("\n", -1));
  }

  private void addSame(List<String> same, int shownFirst, int shownLast) {
    int skipped = same.size() - shownFirst - shownLast;
    // Hiding a single line would take a line as well.
    if (skipped < 2) {
      same.forEach(line -> lines.add(DiffLine.same(line)));
      return;
    }
    same.subList(0, shownFirst).forEach(line -> lines.add(DiffLine.same(line)));
    lines.add(DiffLine.skip(skipped));
    same.subList(same.size() - shownLast, same.size())
        .forEach(line -> lines.add(DiffLine.same(line)));
  }

  /** Lines that have nothing in common are shown as blocks, the old before the new. */
  private void addChange(List<String> removed, List<String> added) {
    int pairs = Math.min(removed.size(), added.size());
    int done = 0;
    for (int i = 0; i < pairs; i++) {
      List<Segment> segments = WordDiff.between(removed.get(i), added.get(i));
      if (WordDiff.isEdit(segments)) {
        addReplaced(removed.subList(done, i), added.subList(done, i));
        lines.add(DiffLine.changed(segments));
        done = i + 1;
      }
    }
    addReplaced(removed.subList(done, removed.size()), added.subList(done, added.size()));
  }

  private void addReplaced(List<String> removed, List<String> added) {
    removed.forEach(line -> lines.add(DiffLine.removed(line)));
    added.forEach(line -> lines.add(DiffLine.added(line)));
  }
}
