package org.parley.ops.expertise;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.parley.ops.ingest.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley experts evaluate}: how well it can be said who will answer. */
@Command(
    name = "evaluate",
    description =
        "Replay a Stack Exchange dump in the order in which it happened and predict, at each"
            + " question, whose answer will be accepted.",
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

  @Option(
      names = "--dump",
      required = true,
      paramLabel = "DIR",
      description = "The folder with Posts.xml and the other files.")
  private Path dump;

  @Option(
      names = "--from",
      paramLabel = "DAY",
      description = "Count the questions of this day and later ones; the past is still learned.")
  private LocalDate from;

  @Option(names = "--until", paramLabel = "DAY", description = "Count questions before this day.")
  private LocalDate until;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    long begin = System.nanoTime();
    History history = DumpHistory.read(dump, Progress.onErrorOutput());
    Report report =
        Benchmark.run(
            history, new Benchmark.Period(start(from, Instant.MIN), start(until, Instant.MAX)));
    Duration took = Duration.ofNanos(System.nanoTime() - begin);
    var out = spec.commandLine().getOut();
    out.print(report.table());
    out.print(report.summary());
    out.printf(
        Locale.ROOT,
        "%d deeds in %.1f s; weights in the end: %s%n",
        history.deeds().size(),
        took.toMillis() / 1000.0,
        weights(report));
    return 0;
  }

  private static String weights(Report report) {
    StringBuilder words = new StringBuilder();
    report
        .weights()
        .forEach(
            (feature, weight) ->
                words.append(
                    String.format(
                        Locale.ROOT,
                        "%s%s %.2f",
                        words.length() == 0 ? "" : ", ",
                        feature.key().replace("match.", ""),
                        weight)));
    return words.toString();
  }

  private static Instant start(LocalDate day, Instant ifNone) {
    return day == null ? ifNone : day.atStartOfDay().toInstant(ZoneOffset.UTC);
  }
}
