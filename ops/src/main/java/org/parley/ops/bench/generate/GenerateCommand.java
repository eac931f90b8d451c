package org.parley.ops.bench.generate;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.parley.ops.CommandFailed;
import org.parley.ops.OutputOptions;
import org.parley.ops.database.CommunityDatabase;
import org.parley.ops.database.CommunityServices;
import org.parley.ops.database.DatabaseOptions;
import org.parley.ops.ingest.IngestConnection;
import org.parley.ops.ingest.Progress;
import org.parley.ops.reindex.Reindexing;
import org.parley.web.security.ShiroPasswordHasher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code parley bench generate}: fills an empty community with invented posts, as many as asked.
 */
@Command(
    name = "generate",
    description = {
      "Fill an empty community with invented posts; the same number and seed make the same rows.",
      "One post in 200 is in the largest thread, one in 100 is the busiest member's, two threads in"
          + " three have the commonest tag; there is a member for every 20 posts."
    },
    mixinStandardHelpOptions = true)
public final class GenerateCommand implements Callable<Integer> {

  @Mixin private DatabaseOptions database;
  @Mixin private OutputOptions output;
  @Spec private CommandSpec spec;

  @Option(
      names = "--posts",
      required = true,
      paramLabel = "N",
      description = "How many, all threads together: at least " + Order.FEWEST + ".")
  private long posts;

  @Option(
      names = "--seed",
      defaultValue = "1",
      paramLabel = "S",
      description = "Another number makes another community (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--until",
      defaultValue = "2026-11-01T00:00:00Z",
      paramLabel = "INSTANT",
      description = "Its eight years end then (default: ${DEFAULT-VALUE}).")
  private Instant until;

  @Option(
      names = "--logins",
      paramLabel = "FILE",
      description = "Gets names, password and API tokens (default: demo-logins.txt in --data).")
  private Path logins;

  @Option(names = "--without-search", description = "Do not build the search index.")
  private boolean withoutSearch;

  record Answer(Growth.Summary written, long indexed, double rowSeconds, double indexSeconds) {}

  @Override
  public Integer call() throws SQLException {
    if (posts < Order.FEWEST) {
      throw new CommandFailed("--posts has to be at least " + Order.FEWEST);
    }
    Answer answer;
    try (var open = CommunityDatabase.open(database)) {
      long begun = System.nanoTime();
      var access = new Logins();
      Growth.Summary written = grow(open, access);
      double rows = secondsSince(begun);
      begun = System.nanoTime();
      long indexed = finish(open, access, written);
      answer = new Answer(written, indexed, rows, secondsSince(begun));
    }
    spec.commandLine().getOut().println(output.isJson() ? output.toJson(answer) : words(answer));
    return 0;
  }

  private Growth.Summary grow(CommunityDatabase open, Logins access) throws SQLException {
    String hash = new ShiroPasswordHasher().hash(access.password());
    try (var connection = new IngestConnection(open.address().connect())) {
      return new Growth(connection, Progress.onErrorOutput())
          .run(new Order(posts, seed, until), hash);
    }
  }

  /** What the product's own services do, once the rows are there. */
  private long finish(CommunityDatabase open, Logins access, Growth.Summary written)
      throws SQLException {
    try (var services = CommunityServices.on(open, database)) {
      Path file = logins == null ? database.data().demoLogins() : logins;
      Logins.save(file, access.issue(services));
      if (withoutSearch) {
        return 0;
      }
      long indexed = new Reindexing(services, Progress.onErrorOutput()).run();
      try (var connection = new IngestConnection(open.address().connect())) {
        connection.chunk(() -> SearchTexts.settle(connection, written.threads()));
      }
      return indexed;
    }
  }

  private static double secondsSince(long nanos) {
    return Duration.ofNanos(System.nanoTime() - nanos).toMillis() / 1e3;
  }

  private static String words(Answer answer) {
    Growth.Summary written = answer.written();
    String rows =
        "%d posts in %d threads by %d members, %d votes: %.1f s"
            .formatted(
                written.posts(),
                written.threads(),
                written.members(),
                written.votes(),
                answer.rowSeconds());
    return answer.indexed() == 0
        ? rows
        : rows + "; %d posts indexed: %.1f s".formatted(answer.indexed(), answer.indexSeconds());
  }
}
