package org.parley.moderation.screening.model;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One model for each claim, with the encoder that they need. A community's own model can stand in
 * the place of a shipped one.
 */
record ModelSet(Map<TextModel, TrainedModel> models, Optional<SentenceEncoder> encoder) {

  static ModelSet shipped(Optional<SentenceEncoder> encoder) {
    String flavour = encoder.isPresent() ? "" : TextModels.WORDS_ALONE;
    Map<TextModel, TrainedModel> models = new EnumMap<>(TextModel.class);
    Arrays.stream(TextModel.values())
        .forEach(claim -> models.put(claim, TrainedModel.shipped(claim, flavour)));
    return new ModelSet(models, encoder);
  }

  /** A model that weighs meaning is of no use where nothing reads meaning. */
  ModelSet with(TrainedModel own) {
    if (own.weights().needsMeaning() && encoder.isEmpty()) {
      return this;
    }
    Map<TextModel, TrainedModel> others = new EnumMap<>(models);
    others.put(own.claim(), own);
    return new ModelSet(others, encoder);
  }

  TrainedModel model(TextModel claim) {
    return models.get(claim);
  }

  List<ModelCard> cards() {
    return models.values().stream().map(TrainedModel::card).toList();
  }
}
