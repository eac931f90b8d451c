package org.parley.web.api.screening;

import org.parley.moderation.screening.own.Scores;

/** How a model of spam does on decided posts that were kept from its training, 0 to 1. */
public record SpamScoresJson(double area, double precision, double recall) {

  static SpamScoresJson of(Scores scores) {
    return new SpamScoresJson(scores.area(), scores.precision(), scores.recall());
  }
}
