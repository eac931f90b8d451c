package org.parley.moderation.screening.model;

import java.util.Map;

/** What the models read in a text: a score of each of them, and the tone. */
public record TextReading(Map<TextModel, TextScore> scores, Sentiment sentiment) {

  public TextReading {
    scores = Map.copyOf(scores);
  }

  public TextScore score(TextModel model) {
    return scores.get(model);
  }
}
