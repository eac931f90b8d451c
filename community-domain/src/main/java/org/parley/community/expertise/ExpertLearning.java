package org.parley.community.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.expertise.score.Forecast;

/**
 * Learns from the community's own past how much each feature of a match counts there: replays it as
 * the benchmark does and keeps the weights that come of it.
 */
@ApplicationScoped
public class ExpertLearning {

  @Inject ExpertHistory history;
  @Inject ExpertWeights weights;

  void learn() {
    ExpertiseSettings settings = ExpertiseSettings.current();
    Forecast forecast = new Forecast(settings.halfLives(), settings.worth(), settings.weights());
    history.tell(forecast::observe);
    weights.write(forecast.weights());
  }
}
