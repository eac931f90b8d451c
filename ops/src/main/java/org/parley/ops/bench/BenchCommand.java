package org.parley.ops.bench;

import org.parley.ops.bench.measure.MeasureCommand;
import org.parley.ops.bench.measure.PictureCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley bench}: what a running community costs. */
@Command(
    name = "bench",
    description = "Measure what a running community costs.",
    mixinStandardHelpOptions = true,
    subcommands = {MeasureCommand.class, PictureCommand.class})
public final class BenchCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which benchmark?");
  }
}
