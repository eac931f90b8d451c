package org.parley.ops.screening;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.moderation.screening.RuleAction;
import org.parley.moderation.screening.RuleInForce;
import org.parley.moderation.screening.RuleKind;
import org.parley.moderation.screening.RuleScope;
import org.parley.moderation.screening.Screening;
import org.parley.moderation.screening.criterion.PostUnderScreening;
import org.parley.moderation.screening.criterion.PostUnderScreening.Surroundings;
import org.parley.moderation.screening.criterion.PostUnderScreening.Writer;
import org.parley.moderation.screening.criterion.Settings;
import org.parley.moderation.screening.model.TextModel;
import org.parley.moderation.screening.model.TextModels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code parley screening time}: what one reading for all rules saves against a reading by each of
 * them, of all models, both in one run on the same texts.
 */
@Command(
    name = "time",
    description = "Measure how long posts are read by one to six rules on models.",
    mixinStandardHelpOptions = true)
final class TimeCommand implements Callable<Integer> {

  private static final int TEXTS = 150;
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    List<String> texts = new Corpus().write(1).stream().map(Sample::text).limit(TEXTS).toList();
    measure(texts, 1);
    var out = spec.commandLine().getOut();
    out.printf("| rules on models | each reads, ms a post | read once, ms a post | ratio |%n");
    out.printf("|---:|---:|---:|---:|%n");
    for (int rules = 1; rules <= TextModel.values().length; rules++) {
      Times times = measure(texts, rules);
      out.printf(
          Locale.ROOT,
          "| %d | %.2f | %.2f | %.1f |%n",
          rules,
          times.before() / 1e6 / texts.size(),
          times.after() / 1e6 / texts.size(),
          (double) times.before() / times.after());
      out.flush();
    }
    return 0;
  }

  /** Processor time in nanoseconds. */
  private record Times(long before, long after) {}

  /** In turns, so that whatever else the machine does bears on both alike. */
  private static Times measure(List<String> texts, int rules) {
    long before = 0;
    long after = 0;
    for (String text : texts) {
      long begun = CLOCK.getCurrentThreadCpuTime();
      readByEach(text, rules);
      long between = CLOCK.getCurrentThreadCpuTime();
      readTogether(text, rules);
      before += between - begun;
      after += CLOCK.getCurrentThreadCpuTime() - between;
    }
    return new Times(before, after);
  }

  /** As each rule did alone: six models were asked for the claim of one. */
  private static void readByEach(String text, int rules) {
    for (int i = 0; i < rules; i++) {
      new TextModels().read(text).score(TextModel.values()[i]);
    }
  }

  private static void readTogether(String text, int rules) {
    Writer writer = new Writer(Duration.ofDays(1), List.of(NOON), NOON);
    Surroundings none = new Surroundings(List.of(), List.of(), List.of());
    Screening.read(
        new PostUnderScreening("", text, writer, none),
        IntStream.range(0, rules).mapToObj(TimeCommand::rule).toList());
  }

  private static RuleInForce rule(int place) {
    String model = Stream.of(TextModel.values()).map(TextModel::word).toList().get(place);
    return new RuleInForce(
        place,
        1,
        RuleAction.FLAG,
        new RuleScope(null, null),
        RuleKind.MODEL.criterion(new Settings(Map.of("model", model))));
  }
}
