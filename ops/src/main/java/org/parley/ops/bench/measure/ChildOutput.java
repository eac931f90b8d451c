package org.parley.ops.bench.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.parley.ops.CommandFailed;

/** What another program of this machine has printed, its errors included. */
record ChildOutput(int exitCode, byte[] bytes) {

  /**
   * Runs it to its end.
   *
   * @throws CommandFailed when it is not there
   */
  static ChildOutput of(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      Thread end = new Thread(process::destroy, "end-" + command.get(0));
      Runtime.getRuntime().addShutdownHook(end);
      process.getOutputStream().close();
      byte[] bytes = process.getInputStream().readAllBytes();
      int exitCode = process.waitFor();
      Runtime.getRuntime().removeShutdownHook(end);
      return new ChildOutput(exitCode, bytes);
    } catch (IOException e) {
      throw new CommandFailed("Cannot run " + command.get(0) + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailed("Interrupted", e);
    }
  }

  String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
