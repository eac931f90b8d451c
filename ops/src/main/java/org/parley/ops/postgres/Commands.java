package org.parley.ops.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.parley.ops.CommandFailed;

/** Runs one of PostgreSQL's programs to its end. */
final class Commands {

  private Commands() {}

  /** Fails with what the program said when it did not succeed. */
  static void run(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new CommandFailed(String.join(" ", command) + " failed:\n" + said.strip());
      }
    } catch (IOException e) {
      throw new CommandFailed("Cannot run " + command.get(0) + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailed("Interrupted while " + command.get(0) + " ran", e);
    }
  }
}
