package org.parley.ops.document;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.parley.community.account.ApiTokenService;
import org.parley.community.member.Actor;
import org.parley.ops.CommandFailed;
import org.parley.ops.database.CommunityDatabase;
import org.parley.ops.database.CommunityServices;
import org.parley.ops.database.DatabaseOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code parley documents replay}: plays an editing trace into a running community, through the
 * protocol that browsers speak, and compares what comes out.
 */
@Command(
    name = "replay",
    description = "Play an editing trace into a running community and compare what comes out.",
    mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {

  @Parameters(paramLabel = "TRACE", description = "A sequential trace, .json or .json.gz.")
  private Path file;

  @Option(names = "--url", defaultValue = "http://127.0.0.1:8080", paramLabel = "URL")
  private URI url;

  @Option(names = "--member", paramLabel = "NAME", required = true, description = "Who writes.")
  private String member;

  @Option(names = "--space", paramLabel = "SLUG", required = true, description = "Where.")
  private String space;

  @Option(names = "--clients", defaultValue = "4", paramLabel = "N")
  private int clients;

  @Option(
      names = "--batch",
      defaultValue = "20",
      paramLabel = "N",
      description = "Transactions in one push (default: ${DEFAULT-VALUE}).")
  private int batch;

  @Option(
      names = "--first",
      defaultValue = "2147483647",
      paramLabel = "N",
      description = "Only the first transactions.")
  private int first;

  @Mixin private DatabaseOptions database;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    EditingTrace trace = EditingTrace.read(file).first(first);
    try (CommunityDatabase open = CommunityDatabase.open(database);
        CommunityServices services = CommunityServices.on(open, database)) {
      String token =
          services.call(
              ApiTokenService.class,
              service -> service.createFor(Actor.operator(), member, "trace replay"));
      TraceReplay replay =
          new TraceReplay(new DocumentApi(url, token), new TraceReplay.Plan(space, clients, batch));
      TraceReplay.Outcome outcome = replay.play(trace);
      print(trace, outcome, StoredBytes.of(open, outcome.document()));
      if (!outcome.text().equals(trace.end()) || !replay.endedWith(trace.end())) {
        throw new CommandFailed("Another text came out than the trace's");
      }
    }
    return 0;
  }

  private void print(EditingTrace trace, TraceReplay.Outcome outcome, StoredBytes stored) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "%,d transactions of %s by %d clients, %d a push: %,.0f edits/s in %.1f s%n",
        outcome.transactions(),
        file.getFileName(),
        clients,
        batch,
        outcome.editsPerSecond(),
        outcome.seconds());
    out.printf(
        Locale.ROOT,
        "a push: p50 %.1f ms, p99 %.1f ms; %,d pushes%n",
        outcome.pushMillis(0.5),
        outcome.pushMillis(0.99),
        outcome.pushNanos().length);
    out.printf(
        Locale.ROOT,
        "stored: %,d steps in %,d bytes (%,d of changes), %,d snapshots of %,d bytes in %,d;"
            + " %.1f times the text's %,d%n",
        stored.steps(),
        stored.rows(),
        stored.changes(),
        stored.snapshots(),
        stored.texts(),
        stored.kept(),
        (double) stored.all() / Math.max(1, trace.end().length()),
        trace.end().length());
    out.println(outcome.text().equals(trace.end()) ? "the text is the trace's" : "another text");
  }
}
