package org.parley.moderation.screening.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Reads texts with all shipped models. They are loaded at the first text and shared by the whole
 * process; any number of threads may ask. Where the sentence encoder cannot run (no library for the
 * machine), models that do with words alone take its place.
 */
@ApplicationScoped
public class TextModels {

  /** The models' files end so when they do with words alone. */
  public static final String WORDS_ALONE = ".words";

  private static final Logger LOG = Logger.getLogger(TextModels.class.getName());

  public TextReading read(String text) {
    return all(reading(text));
  }

  /**
   * As on a machine without the sentence encoder: quicker by a factor of twenty, and not as good.
   */
  public TextReading readWordsAlone(String text) {
    return all(new LazyReading(text, wordsAlone()));
  }

  private static TextReading all(LazyReading reading) {
    Map<TextModel, TextScore> scores = new EnumMap<>(TextModel.class);
    Arrays.stream(TextModel.values()).forEach(claim -> scores.put(claim, reading.score(claim)));
    return new TextReading(scores, reading.sentiment());
  }

  /** A text to be asked for what is wanted of it. */
  public static LazyReading reading(String text) {
    return new LazyReading(text, Shipped.MODELS);
  }

  /** The same, with a model of the community's own in the place of the shipped one. */
  public static LazyReading reading(String text, TrainedModel own) {
    return new LazyReading(text, Shipped.MODELS.with(own));
  }

  static ModelSet wordsAlone() {
    return WordsAlone.MODELS;
  }

  public List<ModelCard> cards() {
    return Shipped.MODELS.cards();
  }

  /** The model that reads here unless a community has its own. */
  public static TrainedModel shipped(TextModel claim) {
    return Shipped.MODELS.model(claim);
  }

  /** What the text means, as training needs it; nothing where the encoder cannot run. */
  public static Optional<Meaning> meaning(String text) {
    return Encoder.SHARED.map(encoder -> encoder.read(PlainText.of(text)));
  }

  private static final class Encoder {
    static final Optional<SentenceEncoder> SHARED = load();

    private static Optional<SentenceEncoder> load() {
      try {
        return Optional.of(DeepStack.call(SentenceEncoder::load));
      } catch (ExecutionException e) {
        LOG.log(
            Level.WARNING, "No sentence encoder here: screening reads words alone", e.getCause());
        return Optional.empty();
      }
    }
  }

  private static final class Shipped {
    static final ModelSet MODELS = ModelSet.shipped(Encoder.SHARED);
  }

  private static final class WordsAlone {
    static final ModelSet MODELS = ModelSet.shipped(Optional.empty());
  }
}
