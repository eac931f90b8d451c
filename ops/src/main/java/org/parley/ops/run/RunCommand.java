package org.parley.ops.run;

import java.util.concurrent.Callable;
import org.parley.ops.database.DatabaseOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley run}: the whole community in one process tree, until it is told to stop. */
@Command(
    name = "run",
    description = "Start the community and stay until stopped (Ctrl-C).",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:stopped",
      "1:did not start; the reason is on the error output",
      "2:not understood",
      "130, 143:stopped by Ctrl-C or by a signal, in order"
    })
public final class RunCommand implements Callable<Integer> {

  @Mixin private DatabaseOptions database;
  @Mixin private ServerOptions server;

  @Option(
      names = "--empty",
      description =
          "A company's real start: no demo, a one-time address for the first administrator.")
  private boolean empty;

  @Override
  public Integer call() throws Exception {
    new Community(database, server, empty).run();
    return 0;
  }
}
