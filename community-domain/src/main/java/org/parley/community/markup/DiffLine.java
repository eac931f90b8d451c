package org.parley.community.markup;

import java.util.List;

/**
 * One line of a {@link TextDiff}. A CHANGED line holds what stayed, went and came within it; a
 * SKIPPED line has no text and stands for {@code skipped} unchanged lines, which is 0 for all
 * others.
 */
public record DiffLine(Kind kind, List<Segment> segments, int skipped) {

  /** What became of a line between two versions. */
  public enum Kind {
    SAME,
    ADDED,
    REMOVED,
    CHANGED,
    SKIPPED
  }

  public DiffLine {
    segments = List.copyOf(segments);
    if ((kind == Kind.SKIPPED) != (skipped > 0)) {
      throw new IllegalArgumentException(kind + " line that skips " + skipped);
    }
  }

  static DiffLine same(String text) {
    return new DiffLine(Kind.SAME, List.of(new Segment(Segment.Kind.SAME, text)), 0);
  }

  static DiffLine added(String text) {
    return new DiffLine(Kind.ADDED, List.of(new Segment(Segment.Kind.ADDED, text)), 0);
  }

  static DiffLine removed(String text) {
    return new DiffLine(Kind.REMOVED, List.of(new Segment(Segment.Kind.REMOVED, text)), 0);
  }

  static DiffLine changed(List<Segment> segments) {
    return new DiffLine(Kind.CHANGED, segments, 0);
  }

  static DiffLine skip(int lines) {
    return new DiffLine(Kind.SKIPPED, List.of(), lines);
  }
}
