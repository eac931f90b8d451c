package org.parley.ops.expertise;

import org.parley.community.expertise.ExpertiseSettings;
import org.parley.community.expertise.score.Candidates;
import org.parley.community.expertise.score.Deed;
import org.parley.community.expertise.score.Forecast;

/** The product's own, with the product's settings. */
final class Combined implements Method {

  private final Forecast forecast;

  Combined(ExpertiseSettings settings) {
    forecast = new Forecast(settings.halfLives(), settings.worth(), settings.weights());
  }

  @Override
  public String name() {
    return "combined";
  }

  @Override
  public void observe(Deed deed) {
    forecast.observe(deed);
  }

  @Override
  public double[] scores(Deed question) {
    Candidates candidates = forecast.candidates(question);
    return candidates.scores();
  }

  Forecast forecast() {
    return forecast;
  }
}
