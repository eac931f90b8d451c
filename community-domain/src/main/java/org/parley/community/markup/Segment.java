package org.parley.community.markup;

/**
 * A piece of a line in a {@link TextDiff}, as small as a word, and what became of it. The SAME and
 * REMOVED pieces of a line are the old line, the SAME and ADDED pieces the new one.
 */
public record Segment(Kind kind, String text) {

  /** What became of a piece of text between two versions. */
  public enum Kind {
    SAME,
    ADDED,
    REMOVED
  }
}
