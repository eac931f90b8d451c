package org.parley.ops.expertise;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley experts}: who knows what. */
@Command(
    name = "experts",
    description = "Reckon expertise anew, or measure how well it predicts who answers.",
    mixinStandardHelpOptions = true,
    subcommands = {RebuildCommand.class, EvaluateCommand.class})
public final class ExpertsCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Rebuild or evaluate?");
  }
}
