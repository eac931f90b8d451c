package org.parley.ops.audit;

import java.util.concurrent.Callable;
import org.parley.community.member.Actor;
import org.parley.moderation.audit.AuditBreak;
import org.parley.moderation.audit.AuditReport;
import org.parley.moderation.audit.AuditTrail;
import org.parley.ops.OutputOptions;
import org.parley.ops.database.CommunityServices;
import org.parley.ops.database.DatabaseOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley audit verify}: follows the chain of the moderation log to its end. */
@Command(
    name = "verify",
    description = "Follow the chain of the moderation log, and tell where it breaks.",
    footer = {
      "",
      "Keep the hash of the head elsewhere: given as --from to a later check, it proves that",
      "nothing up to there was written anew. The command fails when the chain is broken."
    },
    mixinStandardHelpOptions = true)
final class AuditVerifyCommand implements Callable<Integer> {

  private static final int BROKEN = 1;

  @Mixin private DatabaseOptions database;
  @Mixin private OutputOptions output;
  @Spec private CommandSpec spec;

  @Option(
      names = "--from",
      paramLabel = "HASH",
      description = "The hash of the entry to begin with, as an earlier check printed it.")
  private String from;

  @Override
  public Integer call() {
    AuditReport report;
    try (var services = CommunityServices.open(database)) {
      report = services.call(AuditTrail.class, trail -> trail.verify(Actor.operator(), from));
    }
    spec.commandLine().getOut().println(output.isJson() ? output.toJson(report) : words(report));
    return report.isWhole() ? 0 : BROKEN;
  }

  private static String words(AuditReport report) {
    String told =
        "%d entries hold%nhead %s%n%s"
            .formatted(
                report.entries(),
                report.head(),
                report.isWhole() ? "The chain is whole" : words(report.broken()));
    return told.stripTrailing();
  }

  private static String words(AuditBreak broken) {
    return "BROKEN at entry "
        + broken.seq()
        + ": "
        + switch (broken.how()) {
          case CHANGED -> "it does not say what it said when it was written";
          case MISSING -> "it is missing";
          case UNCHAINED -> "it does not follow the entry before it";
          case CUT -> "the last entry that was written is missing or another one";
          case UNKNOWN_ANCHOR -> "no entry has the hash given with --from";
        };
  }
}
