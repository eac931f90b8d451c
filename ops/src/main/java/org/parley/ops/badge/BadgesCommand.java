package org.parley.ops.badge;

import org.parley.community.badge.BadgeRun;
import org.parley.ops.OutputOptions;
import org.parley.ops.database.CommunityServices;
import org.parley.ops.database.DatabaseOptions;
import org.parley.ops.ingest.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley badges}: what members are given for what they did. */
@Command(name = "badges", description = "Award badges.", mixinStandardHelpOptions = true)
public final class BadgesCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "What with badges? (award)");
  }

  record Answer(int badges, int awarded, int returned, int revoked) {}

  @Command(
      name = "award",
      description = "Compare all that members did with all badges, from the beginning.",
      mixinStandardHelpOptions = true)
  int award(
      @Option(names = "--badge", paramLabel = "KEY", description = "Only this badge.") String key,
      @Mixin DatabaseOptions database,
      @Mixin OutputOptions output) {
    BadgeRun run;
    try (var services = CommunityServices.open(database)) {
      var awarding = new BadgeAwarding(services, Progress.onErrorOutput());
      run = key == null ? awarding.ofAll() : awarding.of(key);
    }
    var answer = new Answer(run.done(), run.awarded(), run.returned(), run.revoked());
    spec.commandLine()
        .getOut()
        .println(
            output.isJson()
                ? output.toJson(answer)
                : "%,d badges looked at: %,d given, %,d given back, %,d taken"
                    .formatted(
                        answer.badges(), answer.awarded(), answer.returned(), answer.revoked()));
    return 0;
  }
}
