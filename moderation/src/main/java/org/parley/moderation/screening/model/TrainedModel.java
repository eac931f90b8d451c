package org.parley.moderation.screening.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A model with its card: shipped, or of a community's own. */
public record TrainedModel(TextModel claim, LinearModel weights, ModelCard card) {

  /** Those that weigh meaning too, or those that do with words alone. */
  static TrainedModel shipped(TextModel claim, String flavour) {
    String name = "shipped/" + claim.word() + flavour;
    try (InputStream weights = TrainedModel.class.getResourceAsStream(name + ".model");
        InputStream card = TrainedModel.class.getResourceAsStream(name + ".json")) {
      return new TrainedModel(claim, LinearModelFile.read(weights), ModelCard.read(card));
    } catch (IOException e) {
      throw new UncheckedIOException("The model " + name + " cannot be read", e);
    }
  }

  /** Its place among the labels of what it claims. */
  int label() {
    return Math.max(0, weights.labels().indexOf("negative"));
  }

  TextScore read(Sight sight) {
    double score = weights.read(sight.features(), sight.meaning())[label()];
    return new TextScore(
        claim,
        card.version(),
        score,
        card.threshold(),
        score >= card.threshold() ? Explanation.of(weights, label(), sight) : List.of());
  }
}
