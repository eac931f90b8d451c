package org.parley.ops.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.ops.CommandFailed;

/**
 * Records what the server does under each row's load: the recording, its stacks one to a line, and
 * a flame graph of them. That takes a run of its own, which is not measured. A page's stacks are
 * deeper than the 64 methods that are recorded usually; how many it shall be can only be told when
 * the server is started, for a Java 17 that is told later crashes.
 */
final class FlightRecorder {

  private static final String NAME = "name=parley-bench";

  private final long server;
  private final Path folder;

  FlightRecorder(long server, Path folder) {
    this.server = server;
    this.folder = folder.toAbsolutePath();
  }

  /** Records while this load is sent. */
  void record(Target target, Wrk wrk, int seconds) {
    Path file = folder.resolve(target.name() + ".jfr");
    try {
      Files.createDirectories(folder);
      jcmd("JFR.start", NAME, "settings=profile", "filename=" + file);
      wrk.run(target.load(), seconds, false);
      jcmd("JFR.stop", NAME);
      CollapsedStacks stacks = CollapsedStacks.of(file);
      Files.write(folder.resolve(target.name() + ".collapsed"), stacks.lines());
      Files.writeString(
          folder.resolve(target.name() + ".svg"), FlameGraph.of(target.name(), stacks));
    } catch (IOException e) {
      throw new CommandFailed("Cannot write to " + folder + ": " + e, e);
    }
  }

  private void jcmd(String command, String... options) {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    if (!Files.isExecutable(jcmd)) {
      throw new CommandFailed("There is no " + jcmd + ": recording takes a JDK");
    }
    List<String> line = new ArrayList<>(List.of(jcmd.toString(), Long.toString(server), command));
    line.addAll(List.of(options));
    ChildOutput output = ChildOutput.of(line);
    if (output.exitCode() != 0) {
      throw new CommandFailed(command + " failed: " + output.text().strip());
    }
  }
}
