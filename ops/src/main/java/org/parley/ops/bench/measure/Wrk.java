package org.parley.ops.bench.measure;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parley.ops.CommandFailed;

/** The load generator wrk as a child process, against one address with some connections. */
public final class Wrk {

  private final URI url;
  private final int connections;

  Wrk(URI url, int connections) {
    this.url = url;
    this.connections = connections;
  }

  /** Whether this machine has it. */
  public static boolean isThere() {
    try {
      ChildOutput.of(List.of("wrk", "--version"));
      return true;
    } catch (CommandFailed notThere) {
      return false;
    }
  }

  static void require() {
    if (!isThere()) {
      throw new CommandFailed(
          "The load generator wrk is not on this machine; Debian and Ubuntu: apt-get install wrk");
    }
  }

  int connections() {
    return connections;
  }

  /** Sends a load for some seconds, each connection the next request when the last is answered. */
  WrkResult run(Load load, int seconds, boolean isChecking) {
    Path script = null;
    try {
      script = Files.createTempFile("parley-bench-", ".lua");
      String seed = Long.toString(System.nanoTime(), 36);
      Files.writeString(script, WrkScript.of(load, seed, isChecking));
      return run(script, seconds);
    } catch (IOException e) {
      throw new CommandFailed("Cannot write a script for wrk: " + e, e);
    } finally {
      delete(script);
    }
  }

  private WrkResult run(Path script, int seconds) {
    ChildOutput output =
        ChildOutput.of(
            List.of(
                "wrk",
                "-t1", // one thread sends more than any server on the same machine answers
                "-c" + connections,
                "-d" + seconds + "s",
                "--timeout",
                "30s",
                "-s",
                script.toString(),
                url.toString()));
    if (output.exitCode() != 0) {
      throw new CommandFailed("wrk failed: " + output.text().strip());
    }
    return WrkResult.parse(output.text());
  }

  private static void delete(Path script) {
    try {
      if (script != null) {
        Files.deleteIfExists(script);
      }
    } catch (IOException e) {
      script.toFile().deleteOnExit();
    }
  }
}
