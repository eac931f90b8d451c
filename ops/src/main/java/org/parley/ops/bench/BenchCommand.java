package org.parley.ops.bench;

import org.parley.ops.bench.generate.GenerateCommand;
import org.parley.ops.bench.measure.MeasureCommand;
import org.parley.ops.bench.measure.PictureCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley bench}: what the product costs, in communities of any size. */
@Command(
    name = "bench",
    description = "Invent communities of any size, and measure what a running one costs.",
    mixinStandardHelpOptions = true,
    subcommands = {GenerateCommand.class, MeasureCommand.class, PictureCommand.class})
public final class BenchCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which benchmark command?");
  }
}
