package org.parley.moderation.screening.model;

import java.util.List;

/**
 * What one model says of a text: how likely its claim holds, from 0 to 1, from which score on it
 * counts as a hit, and because of which words.
 */
public record TextScore(
    TextModel model, String version, double score, double threshold, List<Because> because) {

  public boolean isHit() {
    return score >= threshold;
  }
}
