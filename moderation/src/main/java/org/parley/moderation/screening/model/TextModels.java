package org.parley.moderation.screening.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

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
    return read(text, Shipped.READER);
  }

  /**
   * As on a machine without the sentence encoder: quicker by a factor of twenty, and not as good.
   */
  public TextReading readWordsAlone(String text) {
    return read(text, WordsAlone.READER);
  }

  public List<ModelCard> cards() {
    return Shipped.READER.models().stream().map(TrainedModel::card).toList();
  }

  /** What the text means, as training needs it; nothing where the encoder cannot run. */
  public static Optional<Meaning> meaning(String text) {
    return Encoder.SHARED.map(encoder -> encoder.read(PlainText.of(text)));
  }

  private static TextReading read(String text, Reader reader) {
    PlainText plain = PlainText.of(text);
    Meaning meaning = reader.encoder().map(encoder -> encoder.read(plain)).orElse(null);
    Sight sight = new Sight(plain, FeatureReader.read(plain), meaning);
    Map<TextModel, TextScore> scores = new EnumMap<>(TextModel.class);
    reader.models().forEach(model -> scores.put(model.claim(), model.read(sight)));
    return new TextReading(scores, reader.sentiment(sight));
  }

  /** The models of one kind with the encoder that they need. */
  private record Reader(List<TrainedModel> models, Optional<SentenceEncoder> encoder) {

    static Reader of(Optional<SentenceEncoder> encoder) {
      String flavour = encoder.isPresent() ? "" : WORDS_ALONE;
      return new Reader(
          Arrays.stream(TextModel.values())
              .map(claim -> TrainedModel.shipped(claim, flavour))
              .toList(),
          encoder);
    }

    Sentiment sentiment(Sight sight) {
      TrainedModel model =
          models.stream()
              .filter(candidate -> candidate.claim() == TextModel.SENTIMENT)
              .findFirst()
              .orElseThrow();
      double[] likely = model.weights().read(sight.features(), sight.meaning());
      Map<String, Double> byLabel =
          model.weights().labels().stream()
              .collect(
                  Collectors.toMap(
                      Function.identity(),
                      label -> likely[model.weights().labels().indexOf(label)]));
      return new Sentiment(
          byLabel.get("negative"), byLabel.get("neutral"), byLabel.get("positive"));
    }
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
    static final Reader READER = Reader.of(Encoder.SHARED);
  }

  private static final class WordsAlone {
    static final Reader READER = Reader.of(Optional.empty());
  }
}
