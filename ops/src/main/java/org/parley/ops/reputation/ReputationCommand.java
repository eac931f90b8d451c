package org.parley.ops.reputation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley reputation}: replays the ledger, proves it, and searches for unmeant votes. */
@Command(
    name = "reputation",
    description = "Replay the ledger of reputation, prove it, search for unmeant votes.",
    mixinStandardHelpOptions = true,
    subcommands = {
      ReputationReplayCommand.class,
      ReputationCheckCommand.class,
      ReputationFraudCommand.class
    })
public final class ReputationCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "What with reputation? (replay, check, fraud)");
  }
}
