package org.parley.search;

import java.time.Instant;
import java.util.List;

/**
 * A post as an engine found it. The engine's copy may be old: whoever shows it reads the post
 * again.
 *
 * @param editedAt when the text had last changed as it was indexed, null for never
 */
public record SearchMatch(
    long postId, Instant editedAt, List<Segment> titleSegments, List<Segment> snippetSegments) {

  public SearchMatch {
    titleSegments = List.copyOf(titleSegments);
    snippetSegments = List.copyOf(snippetSegments);
  }
}
