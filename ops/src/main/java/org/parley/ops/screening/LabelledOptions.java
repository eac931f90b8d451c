package org.parley.ops.screening;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.parley.moderation.screening.model.TextModel;
import org.parley.moderation.screening.model.TextReading;
import org.parley.ops.CommandFailed;
import picocli.CommandLine.Option;

/** A table of labelled texts, and what its labels say. */
final class LabelledOptions {

  @Option(
      names = "--labelled",
      required = true,
      paramLabel = "FILE",
      description = "A table of labelled texts with a head line, .csv or .tsv.")
  private Path file;

  @Option(
      names = "--text",
      required = true,
      paramLabel = "COLUMN",
      description = "The column with the text.")
  private String text;

  @Option(
      names = "--label",
      required = true,
      paramLabel = "COLUMN",
      description = "The column with the label.")
  private String label;

  @Option(
      names = "--positive",
      arity = "1..*",
      paramLabel = "VALUE",
      description =
          "The labels of which a model's claim holds; without them, labels must be negative,"
              + " neutral, positive.")
  private List<String> holding = List.of();

  @Option(
      names = "--model",
      paramLabel = "MODEL",
      split = ",",
      description =
          "The models to measure: dissatisfied, insult, anger, asks-for-a-human, spam,"
              + " sentiment; all if none is named.")
  private List<String> models = List.of();

  List<Measured> measure(Function<String, TextReading> reader) {
    List<TextModel> claims = claims();
    List<Sample> samples = new LabelledFile(file, text, label).read();
    Readings readings = Readings.of(file.getFileName().toString(), samples, reader);
    if (holding.isEmpty()) {
      return tones(readings);
    }
    Set<String> labels = Set.copyOf(holding);
    return claims.stream().map(claim -> readings.claim(claim, labels::contains)).toList();
  }

  private static List<Measured> tones(Readings readings) {
    if (!readings.hasTones()) {
      throw new CommandFailed(
          "Which labels hold? Name them with --positive, or use negative, neutral, positive.");
    }
    return List.of(readings.claim(TextModel.DISSATISFIED, "negative"::equals), readings.tones());
  }

  private List<TextModel> claims() {
    for (String word : models) {
      if (Arrays.stream(TextModel.values()).noneMatch(model -> model.word().equals(word))) {
        throw new CommandFailed("No model is called " + word);
      }
    }
    return Arrays.stream(TextModel.values())
        .filter(model -> models.isEmpty() || models.contains(model.word()))
        .toList();
  }
}
