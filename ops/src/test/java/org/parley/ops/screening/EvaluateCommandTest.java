package org.parley.ops.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.moderation.screening.model.TextModel;
import org.parley.moderation.screening.model.TextModels;
import org.parley.ops.CommandFailed;
import picocli.CommandLine;

class EvaluateCommandTest {

  private static final Path SHARED = Path.of("../../shared/data");

  @TempDir Path folder;

  @Test
  void shippedModelsTellHowTheyDidOnWhatWasKeptFromTraining() {
    String out = evaluate();

    for (TextModel model : TextModel.values()) {
      assertThat(out).containsPattern("(?m)^" + model.word() + " .*threshold .* auc 0\\.9");
    }
  }

  @Test
  void foreignTextsAreMeasuredWithTheLabelsThatHold() throws IOException {
    Path file =
        table(
            "mine.csv",
            """
            id,what,words
            1,complaint,"My order never came, and nobody answers"
            2,other,"Thank you, great service"
            3,praise,I love this shop
            4,grievance,"Still broken after ""three"" repairs, terrible"
            """);

    String out =
        evaluate(
            "--labelled",
            file.toString(),
            "--text",
            "words",
            "--label",
            "what",
            "--positive",
            "complaint",
            "grievance",
            "--model",
            "dissatisfied,insult");

    assertThat(out)
        .containsPattern("\\| mine.csv +\\| +4 \\| dissatisfied +\\| 1.000")
        .contains("| insult ")
        .doesNotContain("| spam ");
  }

  @Test
  void tonesNeedNoNames() throws IOException {
    Path file =
        table(
            "tones.tsv",
            "text\ttone\nIt is awful\tnegative\nIt is great\tpositive\nA list\tneutral\n");

    assertThat(evaluate("--labelled", file.toString(), "--text", "text", "--label", "tone"))
        .contains("sentiment, tones");
  }

  @Test
  void whatCannotBeMeasuredIsSaid() throws IOException {
    String file = table("x.csv", "a,b\nfine,1\n").toString();

    assertThatThrownBy(() -> evaluate("--labelled", file, "--text", "c", "--label", "b"))
        .hasMessageContaining("no column c");
    assertThatThrownBy(() -> evaluate("--labelled", file, "--text", "a", "--label", "b"))
        .hasMessageContaining("--positive");
    assertThatThrownBy(() -> evaluate("--labelled", file + "x", "--text", "a", "--label", "b"))
        .isInstanceOf(CommandFailed.class)
        .hasMessageContaining("Cannot read");
    assertThatThrownBy(
            () ->
                evaluate(
                    "--labelled",
                    file,
                    "--text",
                    "a",
                    "--label",
                    "b",
                    "--positive",
                    "1",
                    "--model",
                    "telepathy"))
        .hasMessageContaining("telepathy");
    assertThatThrownBy(() -> evaluate("--senti4sd", folder.toString()))
        .hasMessageContaining("Cannot read");
  }

  @Test
  void postsOfStackOverflowAreReadAsPeopleReadThem() {
    Path senti4sd = SHARED.resolve("senti4sd");
    assumeTrue(Files.isDirectory(senti4sd), "The data of Senti4SD are not here");

    Measured measured =
        Readings.of("test", Senti4sd.read(senti4sd, Senti4sd.TEST), new TextModels()::read).tones();

    assertThat(measured.texts()).isEqualTo(1326);
    assertThat(measured.confusion().microF1()).isGreaterThan(0.85);
  }

  @Test
  void dissatisfiedCustomersOfAirlinesAreTold() {
    Path airline = SHARED.resolve("airline/Tweets.csv");
    assumeTrue(Files.exists(airline), "The airline tweets are not here");
    List<Sample> tweets = new LabelledFile(airline, "text", "airline_sentiment").read();
    List<Sample> everyFortieth =
        IntStream.range(0, tweets.size()).filter(i -> i % 40 == 0).mapToObj(tweets::get).toList();

    Measured measured =
        Readings.of("airline", everyFortieth, new TextModels()::read)
            .claim(TextModel.DISSATISFIED, "negative"::equals);

    assertThat(tweets).hasSize(14_640);
    assertThat(measured.curve().area()).isGreaterThan(0.88);
  }

  private Path table(String name, String rows) throws IOException {
    return Files.writeString(folder.resolve(name), rows);
  }

  private static String evaluate(String... arguments) {
    StringWriter out = new StringWriter();
    EvaluateCommand command = new EvaluateCommand();
    new CommandLine(command).setOut(new PrintWriter(out)).parseArgs(arguments);
    command.call();
    return out.toString();
  }
}
