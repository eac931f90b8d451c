package org.parley.ops.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.parley.moderation.screening.model.TextModel;
import org.parley.moderation.screening.model.TextReading;

/** Labelled texts of one set, read by the shipped models. */
record Readings(String data, List<Read> reads) {

  /** A text as it was read. */
  record Read(Sample sample, TextReading reading) {}

  private static final List<String> TONES = List.of("negative", "neutral", "positive");

  static Readings of(String data, List<Sample> samples, Function<String, TextReading> reader) {
    return new Readings(
        data,
        samples.parallelStream()
            .map(sample -> new Read(sample, reader.apply(sample.text())))
            .toList());
  }

  Measured claim(TextModel model, Predicate<String> holds) {
    Scored scored =
        Scored.of(
            reads,
            read -> read.reading().score(model).score(),
            read -> holds.test(read.sample().label()));
    double threshold = reads.isEmpty() ? 0.5 : reads.get(0).reading().score(model).threshold();
    return Measured.claim(data, model.word(), scored, threshold);
  }

  /** Where the labels are negative, neutral and positive, or two of them. */
  Measured tones() {
    List<String> truth = new ArrayList<>();
    List<String> said = new ArrayList<>();
    for (Read read : reads) {
      truth.add(read.sample().label());
      said.add(read.reading().sentiment().label());
    }
    Scored negative =
        Scored.of(
            reads,
            read -> read.reading().sentiment().negative(),
            read -> read.sample().label().equals("negative"));
    return Measured.of(data, "sentiment, tones", negative, Confusion.of(TONES, truth, said));
  }

  boolean hasTones() {
    return !reads.isEmpty()
        && reads.stream().allMatch(read -> TONES.contains(read.sample().label()));
  }
}
