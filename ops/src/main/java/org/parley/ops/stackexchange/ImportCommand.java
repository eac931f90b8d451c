package org.parley.ops.stackexchange;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley import}: brings a community here from another product. */
@Command(
    name = "import",
    description = "Bring a community here from another product.",
    mixinStandardHelpOptions = true,
    subcommands = StackExchangeCommand.class)
public final class ImportCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Import from where? (stackexchange)");
  }
}
