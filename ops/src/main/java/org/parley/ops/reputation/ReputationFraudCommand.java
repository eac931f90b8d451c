package org.parley.ops.reputation;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.community.reputation.Suspicion;
import org.parley.community.reputation.VotingPatterns;
import org.parley.community.reputation.VotingPump;
import org.parley.ops.OutputOptions;
import org.parley.ops.database.CommunityServices;
import org.parley.ops.database.DatabaseOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley reputation fraud}: searches for votes that are not meant as votes. */
@Command(
    name = "fraud",
    description = "Search for serial and mutual voting, and let what is found not count.",
    footer = {
      "",
      "The server does it every night. Administrators see the cases and can lift them."
    },
    mixinStandardHelpOptions = true)
public final class ReputationFraudCommand implements Callable<Integer> {

  @Mixin private DatabaseOptions database;
  @Mixin private OutputOptions output;
  @Spec private CommandSpec spec;

  @Option(names = "--dry-run", description = "Change nothing; say what would be found.")
  private boolean dryRun;

  record Answer(
      Suspicion.Kind kind,
      List<Long> members,
      int votes,
      long seconds,
      int share,
      Integer expected) {

    static Answer of(Suspicion found) {
      return new Answer(
          found.kind(),
          found.memberIds(),
          found.votes().size(),
          found.seconds(),
          found.share(),
          found.expected());
    }

    String words() {
      return "%s voting: %d votes in %d seconds, %d %% of all, members %s"
          .formatted(
              kind == Suspicion.Kind.SERIAL ? "serial" : "mutual", votes, seconds, share, members);
    }
  }

  @Override
  public Integer call() {
    List<Answer> found;
    try (var services = CommunityServices.open(database)) {
      found = search(services).stream().map(Answer::of).toList();
    }
    PrintWriter out = spec.commandLine().getOut();
    if (output.isJson()) {
      out.println(output.toJson(found));
      return 0;
    }
    found.forEach(answer -> out.println(answer.words()));
    out.println(found.size() + (dryRun ? " would be found" : " found"));
    return 0;
  }

  private List<Suspicion> search(CommunityServices services) {
    return dryRun
        ? services.call(VotingPatterns.class, VotingPatterns::find)
        : services.call(VotingPump.class, VotingPump::search);
  }
}
