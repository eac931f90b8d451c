package org.parley.moderation.screening.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One text under the models. What is asked for is reckoned, at the first question and once: taking
 * the text apart, its meaning, which takes longest, and the score of each model. For one thread.
 */
public final class LazyReading {

  private final String text;
  private final ModelSet models;
  private final Map<TextModel, TextScore> scores = new EnumMap<>(TextModel.class);
  private Sight words;
  private Sight sight;
  private Sentiment sentiment;

  LazyReading(String text, ModelSet models) {
    this.text = text;
    this.models = models;
  }

  /** What a model says of the text. */
  public TextScore score(TextModel claim) {
    return scores.computeIfAbsent(claim, unread -> models.model(claim).read(sight()));
  }

  /** The tone of the text. */
  public Sentiment sentiment() {
    if (sentiment == null) {
      sentiment = tone(models, sight());
    }
    return sentiment;
  }

  /** The tone by the words alone: quicker, and enough where many texts are compared. */
  public Sentiment sentimentOfWords() {
    return tone(TextModels.wordsAlone(), words());
  }

  private static Sentiment tone(ModelSet models, Sight sight) {
    LinearModel weights = models.model(TextModel.SENTIMENT).weights();
    double[] likely = weights.read(sight.features(), sight.meaning());
    List<String> labels = weights.labels();
    return new Sentiment(
        likely[labels.indexOf("negative")],
        likely[labels.indexOf("neutral")],
        likely[labels.indexOf("positive")]);
  }

  private Sight sight() {
    if (sight == null) {
      Sight seen = words();
      sight =
          models
              .encoder()
              .map(encoder -> new Sight(seen.text(), seen.features(), encoder.read(seen.text())))
              .orElse(seen);
    }
    return sight;
  }

  private Sight words() {
    if (words == null) {
      PlainText plain = PlainText.of(text);
      words = new Sight(plain, FeatureReader.read(plain), null);
    }
    return words;
  }
}
