package org.parley.search;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of plain text of a hit, never markup; highlighted where it is why the post was found. */
public record Segment(String text, boolean highlighted) {

  public static List<Segment> plain(String text) {
    return text.isEmpty() ? List.of() : List.of(new Segment(text, false));
  }

  /** The text of all pieces. */
  public static String text(List<Segment> segments) {
    return segments.stream().map(Segment::text).collect(Collectors.joining());
  }
}
