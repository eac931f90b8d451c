package org.parley.ops;

import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Shows a failed command's reason in one line, and the trace only of what nobody foresaw. */
final class FailureReport implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    if (failure instanceof CommandFailed) {
      command.getErr().println("parley: " + failure.getMessage());
    } else {
      command.getErr().println("parley: an unexpected failure; please report what follows");
      failure.printStackTrace(command.getErr());
    }
    return ExitCode.SOFTWARE;
  }
}
