package org.parley.ops.reputation;

import java.util.concurrent.Callable;
import org.parley.community.member.Actor;
import org.parley.community.reputation.LedgerPump;
import org.parley.community.trust.TrustPump;
import org.parley.ops.OutputOptions;
import org.parley.ops.database.CommunityServices;
import org.parley.ops.database.DatabaseOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code parley reputation replay}: brings the ledger in step with the rules as they are now. */
@Command(
    name = "replay",
    description =
        "Reckon all reputation anew from votes and accepted answers, by the rules in force.",
    footer = {"", "Nothing is changed or removed: corrections are appended. Levels follow."},
    mixinStandardHelpOptions = true)
public final class ReputationReplayCommand implements Callable<Integer> {

  @Mixin private DatabaseOptions database;
  @Mixin private OutputOptions output;
  @Spec private CommandSpec spec;

  record Answer(long members, long entries, int levels) {}

  @Override
  public Integer call() {
    Answer answer;
    try (var services = CommunityServices.open(database)) {
      LedgerPump.Replayed replayed =
          services.call(LedgerPump.class, pump -> pump.replay(Actor.operator()));
      int levels = services.call(TrustPump.class, TrustPump::reviewAll);
      answer = new Answer(replayed.members(), replayed.entries(), levels);
    }
    spec.commandLine().getOut().println(output.isJson() ? output.toJson(answer) : words(answer));
    return 0;
  }

  private static String words(Answer answer) {
    return "%d members replayed, %d entries appended, %d trust levels changed"
        .formatted(answer.members, answer.entries, answer.levels);
  }
}
