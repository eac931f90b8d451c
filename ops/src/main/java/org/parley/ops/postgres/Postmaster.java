package org.parley.ops.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.parley.ops.CommandFailed;

/**
 * A PostgreSQL that runs on a data directory, as its {@code postmaster.pid} tells. The file
 * outlives a machine that lost power; then its process number belongs to nobody or to a stranger,
 * which is why the process is looked at too.
 */
public record Postmaster(ProcessHandle process, int port, boolean isReady) {

  private static final String FILE = "postmaster.pid";
  private static final int PORT_LINE = 3;
  private static final int STATUS_LINE = 7;

  /** The one that runs on this folder, if any does. */
  public static Optional<Postmaster> of(Path postgres) {
    List<String> lines = lines(postgres);
    if (lines.size() <= PORT_LINE) {
      return Optional.empty();
    }
    int port = Integer.parseInt(lines.get(PORT_LINE).strip());
    boolean ready = lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
    return process(lines, postgres).map(process -> new Postmaster(process, port, ready));
  }

  /**
   * Removes the file when its process number has gone to a program that is not PostgreSQL, which
   * would keep PostgreSQL from starting. A number that nobody has is left to PostgreSQL, which also
   * looks for orphaned children.
   */
  static void forgetStranger(Path postgres) {
    List<String> lines = lines(postgres);
    boolean taken =
        !lines.isEmpty() && ProcessHandle.of(Long.parseLong(lines.get(0).strip())).isPresent();
    if (taken && process(lines, postgres).isEmpty()) {
      try {
        Files.deleteIfExists(postgres.resolve(FILE));
      } catch (IOException e) {
        throw new CommandFailed("Cannot remove the stale " + postgres.resolve(FILE), e);
      }
    }
  }

  private static Optional<ProcessHandle> process(List<String> lines, Path postgres) {
    return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
        .filter(process -> worksIn(process, postgres));
  }

  /**
   * PostgreSQL's working directory is its data directory, however that was named when it started.
   */
  private static boolean worksIn(ProcessHandle process, Path postgres) {
    try {
      Path directory = Path.of("/proc", Long.toString(process.pid()), "cwd").toRealPath();
      return directory.equals(postgres.toRealPath());
    } catch (IOException hiddenOrGone) {
      String command = process.info().commandLine().orElse("");
      return process.isAlive() && command.contains("postgres");
    }
  }

  private static List<String> lines(Path postgres) {
    try {
      return Files.readAllLines(postgres.resolve(FILE));
    } catch (NoSuchFileException none) {
      return List.of();
    } catch (IOException e) {
      throw new CommandFailed("Cannot read " + postgres.resolve(FILE) + ": " + e, e);
    }
  }
}
