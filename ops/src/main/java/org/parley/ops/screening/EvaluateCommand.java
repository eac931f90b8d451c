package org.parley.ops.screening;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.parley.moderation.screening.model.ModelCard;
import org.parley.moderation.screening.model.TextModel;
import org.parley.moderation.screening.model.TextModels;
import org.parley.moderation.screening.model.TextReading;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley screening evaluate}: how well the shipped models read labelled texts. */
@Command(
    name = "evaluate",
    description = {
      "Print how the shipped text models do: on texts that were kept from their training, and on"
          + " the labelled texts that are named.",
      "AUC with the middle 95 of 100 resamples; precision and recall at the product's threshold;"
          + " cal. is the expected calibration error."
    },
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

  @Option(
      names = "--airline",
      paramLabel = "PATH",
      description = "Tweets.csv of the airline tweets, or its folder.")
  private Path airline;

  @Option(
      names = "--senti4sd",
      paramLabel = "DIR",
      description = "The folder with the test set of Senti4SD.")
  private Path senti4sd;

  @ArgGroup(exclusive = false)
  private LabelledOptions labelled;

  @Option(
      names = "--words-alone",
      description = "Read as on a machine that has no sentence encoder.")
  private boolean isWordsAlone;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Function<String, TextReading> reader = reader();
    List<Measured> measured = new ArrayList<>();
    if (airline != null) {
      measured.addAll(airline(reader));
    }
    if (senti4sd != null) {
      measured.add(
          Readings.of("senti4sd, test", Senti4sd.read(senti4sd, Senti4sd.TEST), reader).tones());
    }
    if (labelled != null) {
      measured.addAll(labelled.measure(reader));
    }
    PrintWriter out = spec.commandLine().getOut();
    new TextModels().cards().forEach(card -> out.print(heldOut(card)));
    if (!measured.isEmpty()) {
      out.println();
      out.print(Measured.head());
      measured.forEach(line -> out.print(line.line()));
    }
    out.flush();
    return 0;
  }

  private Function<String, TextReading> reader() {
    TextModels models = new TextModels();
    return isWordsAlone ? models::readWordsAlone : models::read;
  }

  private List<Measured> airline(Function<String, TextReading> reader) {
    Path file = Files.isDirectory(airline) ? airline.resolve("Tweets.csv") : airline;
    List<Sample> tweets = new LabelledFile(file, "text", "airline_sentiment").read();
    Readings readings = Readings.of("airline", tweets, reader);
    return List.of(
        readings.claim(TextModel.DISSATISFIED, "negative"::equals),
        readings.claim(TextModel.SENTIMENT, "negative"::equals),
        readings.tones());
  }

  private static String heldOut(ModelCard card) {
    StringBuilder line =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%-17s %s, threshold %.2f; kept from training:",
                card.model(),
                card.version(),
                card.threshold()));
    card.heldOut()
        .forEach((what, value) -> line.append(String.format(Locale.ROOT, " %s %.3f", what, value)));
    return line.append(System.lineSeparator()).toString();
  }
}
