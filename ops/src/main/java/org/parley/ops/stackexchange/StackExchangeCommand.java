package org.parley.ops.stackexchange;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.parley.ops.OutputOptions;
import org.parley.ops.badge.BadgeAwarding;
import org.parley.ops.database.CommunityDatabase;
import org.parley.ops.database.CommunityServices;
import org.parley.ops.database.DatabaseOptions;
import org.parley.ops.ingest.IngestConnection;
import org.parley.ops.ingest.Progress;
import org.parley.ops.reindex.Reindexing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code parley import stackexchange}: brings a whole Stack Exchange community here, whether the
 * server runs or not.
 */
@Command(
    name = "stackexchange",
    description =
        "Bring a Stack Exchange community here from its dump: users, questions, answers, comments,"
            + " votes, tags, closings, edits and badges, with their times and scores.",
    footer = {
      "",
      "What is here already is left as it is: run it again after it was interrupted, or with a",
      "newer dump for the threads that came since. Users have no address and no password here."
    },
    mixinStandardHelpOptions = true)
public final class StackExchangeCommand implements Callable<Integer> {

  private static final int THREADS_AT_ONCE = 200;

  @Mixin private DatabaseOptions database;
  @Mixin private OutputOptions output;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      description = "The folder with Posts.xml, Users.xml and the others.")
  private Path directory;

  @Option(
      names = "--dry-run",
      description = "Write nothing; say what would be written and skipped.")
  private boolean dryRun;

  @Option(
      names = "--space",
      paramLabel = "SLUG",
      defaultValue = "imported",
      description =
          "The space that takes the threads (default: ${DEFAULT-VALUE}); made when it is missing,"
              + " for everybody to read.")
  private String space;

  @Option(
      names = "--site",
      paramLabel = "NAME",
      description = "What the community is called in external ids (default: the folder's name).")
  private String site;

  @Override
  public Integer call() throws SQLException {
    long begun = System.nanoTime();
    Path folder = directory.toAbsolutePath().normalize();
    String name = site == null ? folder.getFileName().toString() : site;
    Instant now = Clock.systemUTC().instant();
    Progress progress = Progress.onErrorOutput();
    var order = new StackExchangeImport.Order(folder, name, space, !dryRun, now);
    ImportReport report;
    try (var open = CommunityDatabase.open(database)) {
      Reconciliation result = bring(open, order, progress);
      report = new ImportReport(result, dryRun, (System.nanoTime() - begun) / 1_000_000);
      if (!dryRun && !result.isUpToDate()) {
        finish(open, progress);
      }
    }
    var out = spec.commandLine().getOut();
    out.println(output.isJson() ? output.toJson(report.forPrograms()) : report.forPeople());
    return 0;
  }

  private static Reconciliation bring(
      CommunityDatabase open, StackExchangeImport.Order order, Progress progress)
      throws SQLException {
    try (var connection = new IngestConnection(open.address().connect())) {
      return new StackExchangeImport(connection, progress, THREADS_AT_ONCE).run(order);
    }
  }

  /** Once for all, not an event for each post. */
  private void finish(CommunityDatabase open, Progress progress) {
    try (var services = CommunityServices.on(open, database)) {
      new Reindexing(services, progress).run();
      new BadgeAwarding(services, progress).ofAll();
    }
  }
}
