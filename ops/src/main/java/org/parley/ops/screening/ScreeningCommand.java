package org.parley.ops.screening;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley screening}: the text models that read posts. */
@Command(
    name = "screening",
    description = "Train the text models of screening, or measure how well they read.",
    mixinStandardHelpOptions = true,
    subcommands = {TrainCommand.class, EvaluateCommand.class, TimeCommand.class})
public final class ScreeningCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Train, evaluate or time?");
  }
}
