package org.parley.ops.search;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley search}: the index and how well it finds. */
@Command(
    name = "search",
    description = "Measure how well search finds, or compare its index with the database.",
    mixinStandardHelpOptions = true,
    subcommands = {EvaluateCommand.class, CheckCommand.class})
public final class SearchCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Evaluate or check?");
  }
}
