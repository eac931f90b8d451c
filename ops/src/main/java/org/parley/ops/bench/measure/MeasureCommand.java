package org.parley.ops.bench.measure;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.ops.database.CommunityDatabase;
import org.parley.ops.database.DatabaseOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code parley bench measure}: the processor time of a request, of all processes of a running
 * community, row by row. It writes into the community, so that one should be for measuring only.
 */
@Command(
    name = "measure",
    description = "Measure the processor time of requests to a running community. Writes into it.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:measured", "1:a row failed, or all; the reason is told", "2:not understood"})
public final class MeasureCommand implements Callable<Integer> {

  @Option(names = "--url", defaultValue = "http://127.0.0.1:8080", paramLabel = "URL")
  private URI url;

  @Option(
      names = "--login",
      paramLabel = "NAME:PASSWORD",
      description = "Whose pages are measured as a member's (default: a member of the demo).")
  private String login;

  @Option(names = "--connections", defaultValue = "16", paramLabel = "N")
  private int connections;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "ROW",
      description = "Only these rows, and the floors; home-* stands for all that begin so.")
  private List<String> only = List.of();

  @Option(
      names = "--jfr",
      paramLabel = "DIR",
      description = "Then record the server under each row's load, with flame graphs.")
  private Path recordings;

  @Mixin private PlanOptions plan;
  @Mixin private WordOptions words;
  @Mixin private FiguresOptions results;
  @Mixin private DatabaseOptions database;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Wrk.require();
    ParleyProcesses processes = ParleyProcesses.of(database.data());
    Wrk wrk = new Wrk(url, connections);
    PrintWriter progress = spec.commandLine().getErr();
    Measurement measurement = new Measurement(processes, wrk, plan.plan(), progress);
    double load = Machine.load();
    try (CommunityDatabase open = CommunityDatabase.openAsItIs(database)) {
      Surroundings surroundings = new Surroundings(open, database, new Web(url));
      List<Target> reading = chosen(surroundings.reading(login(progress), words));
      long posts = surroundings.facts().posts();
      if (!processes.awaitQuiet()) {
        progress.println("the community has work of its own meanwhile, which is counted in");
      }
      List<Row> rows = new ArrayList<>(measurement.measure(reading));
      if (isWanted(Targets.REPLY_HOT) || isWanted(Targets.REPLY_MANY)) {
        rows.addAll(measurement.measure(chosen(surroundings.writing())));
      }
      Results measured = new Results(rows, posts, Machine.describe(load, measurement.loads()));
      results.print(measured, spec.commandLine().getOut());
      record(rows, processes, wrk);
      return rows.stream().anyMatch(Row::isFaulty) ? 1 : 0;
    }
  }

  private Optional<Login> login(PrintWriter progress) {
    Optional<Login> member =
        login == null ? Login.ofDemo(database.data()) : Optional.of(Login.parse(login));
    if (member.isEmpty()) {
      progress.println("without --login there are no rows of a member");
    }
    return member;
  }

  private List<Target> chosen(List<Target> targets) {
    return targets.stream().filter(target -> isWanted(target.name())).toList();
  }

  private boolean isWanted(String name) {
    return only.isEmpty()
        || Figures.STATIC_FILE.equals(name)
        || Figures.PLAIN_SERVLET.equals(name)
        || only.stream()
            .anyMatch(
                row ->
                    row.endsWith("*")
                        ? name.startsWith(row.substring(0, row.length() - 1))
                        : name.equals(row));
  }

  private void record(List<Row> rows, ParleyProcesses processes, Wrk wrk) {
    if (recordings == null) {
      return;
    }
    FlightRecorder recorder = new FlightRecorder(processes.server(), recordings);
    for (Row row : rows) {
      if (!row.isFaulty()) {
        recorder.record(row.target(), wrk, plan.plan().warmUp());
      }
    }
  }
}
