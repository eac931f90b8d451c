package org.parley.ops;

import java.util.List;
import org.parley.ops.run.RunCommand;
import picocli.CommandLine;

/**
 * Where {@code parley.jar} begins. {@code run} stays in this process, whose class path is the
 * server's; every other command goes on in a second process whose class path is the command line's,
 * because what those commands use (Weld, EclipseLink, the Jakarta APIs) would come before the
 * server's own copies. Exit codes: 0 done, 1 failed, 2 the command was not understood.
 */
public final class Parley {

  /** Tells a process that it already has the command line's class path. */
  static final String COMMAND_LINE = "parley.commandline";

  private Parley() {}

  /** Runs one command and exits with its code. */
  public static void main(String[] args) throws Exception {
    System.exit(run(args));
  }

  private static int run(String[] args) throws Exception {
    if (args.length > 0 && args[0].equals("run")) {
      List<String> options = List.of(args).subList(1, args.length);
      return commandLine(new RunCommand()).execute(options.toArray(String[]::new));
    }
    if (Boolean.getBoolean(COMMAND_LINE)) {
      ConsoleLine.forCommands();
      return commandLine(new ParleyCommand()).execute(args);
    }
    return ChildCommand.of(List.of(args)).run();
  }

  private static CommandLine commandLine(Object command) {
    return new CommandLine(command)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(new FailureReport());
  }
}
