package org.parley.search;

import java.util.List;

/**
 * How a post's score by relevance came about.
 *
 * @param parts add up to the score
 */
public record ScoreExplanation(long postId, double score, List<ScorePart> parts) {

  public ScoreExplanation {
    parts = List.copyOf(parts);
  }
}
