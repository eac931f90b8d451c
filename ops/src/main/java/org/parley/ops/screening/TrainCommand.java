package org.parley.ops.screening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.moderation.screening.model.LinearModel;
import org.parley.moderation.screening.model.LinearModelFile;
import org.parley.moderation.screening.model.ModelCard;
import org.parley.moderation.screening.model.TextModels;
import org.parley.ops.CommandFailed;
import org.parley.ops.database.DatabaseOptions;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley screening train}: makes the text models anew. */
@Command(
    name = "train",
    description = {
      "Train the text models of screening and write them into a folder.",
      "They learn from Parley's own corpus, from sentences of reviews (CC BY 4.0), both shipped"
          + " with this command, and from the training set of Senti4SD (MIT).",
      "With --own: have a community's own model of spam learn from its staff's decisions."
    },
    mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {

  private static final int OF_EACH_TEMPLATE = 12;

  @ArgGroup(exclusive = false)
  private Shipped shipped;

  @Option(
      names = "--own",
      description =
          "Have this community's own model of spam learn from what its staff decided, instead.")
  private boolean isOwn;

  @Mixin private DatabaseOptions database;

  @Spec private CommandSpec spec;

  /** What it takes to make the models that the product ships. */
  private static final class Shipped {

    @Option(
        names = "--senti4sd",
        required = true,
        paramLabel = "DIR",
        description = "The folder with the training set of Senti4SD.")
    private Path senti4sd;

    @Option(
        names = "--to",
        required = true,
        paramLabel = "DIR",
        description = "Where the models go; the product ships those of its sources.")
    private Path to;

    @Option(
        names = "--date",
        required = true,
        paramLabel = "DAY",
        description = "The day that the models' versions tell.")
    private LocalDate day;
  }

  @Override
  public Integer call() {
    if (isOwn == (shipped != null)) {
      throw new ParameterException(
          spec.commandLine(), "Either --own, or --senti4sd, --to and --date.");
    }
    return isOwn ? new OwnTraining(database).run(spec.commandLine().getOut()) : trainShipped();
  }

  private int trainShipped() {
    TrainingSet set = TrainingSet.read(shipped.senti4sd, OF_EACH_TEMPLATE);
    List<Material> learned = new ArrayList<>();
    List<Material> keptBack = new ArrayList<>();
    set.materials()
        .forEach(material -> (material.sample().isHeldOut() ? keptBack : learned).add(material));
    var out = spec.commandLine().getOut();
    for (Lesson lesson : Lesson.all()) {
      Trainer trainer = new Trainer(lesson, learned);
      Examination examination = new Examination(lesson, keptBack);
      String encoder = "bge-small-en-v1.5-q";
      ModelCard card =
          write(
              "",
              trainer.withMeaning(),
              new CardMaker(lesson, set, shipped.day, encoder),
              examination);
      write(
          TextModels.WORDS_ALONE,
          trainer.wordsAlone(),
          new CardMaker(lesson, set, shipped.day, ""),
          examination);
      out.printf("%s %s: %s%n", card.model(), card.version(), card.heldOut());
      out.flush();
    }
    return 0;
  }

  private ModelCard write(
      String flavour, LinearModel model, CardMaker cards, Examination examination) {
    ModelCard card = cards.card(examination.of(model), examination.threshold(model));
    Path file = shipped.to.resolve(card.model() + flavour);
    try {
      Files.createDirectories(shipped.to);
      Files.write(Path.of(file + ".model"), LinearModelFile.write(model));
      Files.write(Path.of(file + ".json"), card.write());
    } catch (IOException e) {
      throw new CommandFailed("Cannot write " + file + ": " + e.getMessage(), e);
    }
    return card;
  }
}
