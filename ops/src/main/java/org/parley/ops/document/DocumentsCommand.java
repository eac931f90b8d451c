package org.parley.ops.document;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley documents}: what an operator does with documents. */
@Command(
    name = "documents",
    description = "Measure how documents are written together.",
    mixinStandardHelpOptions = true,
    subcommands = ReplayCommand.class)
public final class DocumentsCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "What with documents? (replay)");
  }
}
