package org.parley.ops.bench;

import org.parley.ops.bench.generate.GenerateCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley bench}: what it takes to measure the product. */
@Command(
    name = "bench",
    description = "Measure the product, on communities of any size.",
    mixinStandardHelpOptions = true,
    subcommands = GenerateCommand.class)
public final class BenchCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which benchmark command?");
  }
}
