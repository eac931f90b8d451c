package org.parley.web.api.search;

import java.util.List;
import org.parley.search.ScoreExplanation;

/**
 * How a hit's score by relevance came about.
 *
 * @param parts add up to the score
 */
public record ScoreExplanationJson(double score, List<ScorePartJson> parts) {

  /** Null for null: nobody asked, or the hit is by no words. */
  static ScoreExplanationJson of(ScoreExplanation explanation) {
    return explanation == null
        ? null
        : new ScoreExplanationJson(
            explanation.score(), explanation.parts().stream().map(ScorePartJson::of).toList());
  }
}
