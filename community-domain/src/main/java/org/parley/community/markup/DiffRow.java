package org.parley.community.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a {@link TextDiff} as two columns show it: what stood there before and what stands
 * there now. One of the sides is empty where a line only came or only went; a row of skipped lines
 * has neither.
 *
 * @param before the SAME and REMOVED pieces
 * @param after the SAME and ADDED pieces
 * @param skipped how many unchanged lines the row stands for, else 0
 */
public record DiffRow(List<Segment> before, List<Segment> after, int skipped) {

  public DiffRow {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** The rows to show, top down; lines that replaced others stand beside them. */
  public static List<DiffRow> between(String before, String after) {
    List<DiffRow> rows = new ArrayList<>();
    List<DiffLine> removed = new ArrayList<>();
    List<DiffLine> added = new ArrayList<>();
    for (DiffLine line : TextDiff.between(before, after)) {
      if (line.kind() == DiffLine.Kind.REMOVED && added.isEmpty()) {
        removed.add(line);
      } else if (line.kind() == DiffLine.Kind.ADDED) {
        added.add(line);
      } else {
        pair(removed, added, rows);
        if (line.kind() == DiffLine.Kind.REMOVED) {
          removed.add(line);
        } else {
          rows.add(of(line));
        }
      }
    }
    pair(removed, added, rows);
    return rows;
  }

  public boolean isSkipped() {
    return skipped > 0;
  }

  /** Whether both sides say the same. */
  public boolean isSame() {
    return before.equals(after) && !isSkipped();
  }

  private static void pair(List<DiffLine> removed, List<DiffLine> added, List<DiffRow> rows) {
    for (int i = 0; i < Math.max(removed.size(), added.size()); i++) {
      rows.add(
          new DiffRow(
              i < removed.size() ? removed.get(i).segments() : List.of(),
              i < added.size() ? added.get(i).segments() : List.of(),
              0));
    }
    removed.clear();
    added.clear();
  }

  private static DiffRow of(DiffLine line) {
    return new DiffRow(
        without(line, Segment.Kind.ADDED), without(line, Segment.Kind.REMOVED), line.skipped());
  }

  private static List<Segment> without(DiffLine line, Segment.Kind kind) {
    return line.segments().stream().filter(segment -> segment.kind() != kind).toList();
  }
}
