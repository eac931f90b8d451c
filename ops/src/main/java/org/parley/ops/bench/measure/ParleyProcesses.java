package org.parley.ops.bench.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.ops.CommandFailed;
import org.parley.ops.DataDirectory;
import org.parley.ops.DataLock;
import org.parley.ops.postgres.Postmaster;

/**
 * The processes of one running community and what the kernel has booked to them. It books in ticks,
 * mostly of 10 ms, so that what lies between two looks should take some seconds.
 *
 * @param server the process that runs the server
 * @param postmaster the first process of PostgreSQL, the parent of all others
 * @param tick milliseconds of a tick
 */
record ParleyProcesses(long server, long postmaster, double tick) {

  private static final Pattern HOLDER = Pattern.compile("\\(process (\\d+)\\)");
  private static final Duration LOOK = Duration.ofMillis(500);
  private static final double QUIET = 0.1;
  private static final int LOOKS = 600;

  /** Those of the community that runs on this folder. */
  static ParleyProcesses of(DataDirectory data) {
    Matcher holder = HOLDER.matcher(DataLock.holder(data));
    Optional<Postmaster> postmaster = Postmaster.of(data.postgres());
    if (!holder.find() || postmaster.isEmpty()) {
      throw new CommandFailed("No Parley with a PostgreSQL of its own runs on " + data.root());
    }
    return new ParleyProcesses(
        Long.parseLong(holder.group(1)), postmaster.get().process().pid(), 1000.0 / ticks());
  }

  /** What they have used since they began. */
  ProcessorTime soFar() {
    ProcessStat process = stat(server);
    return new ProcessorTime(process.ticks() * tick, postgresTicks() * tick);
  }

  /** Waits for some minutes that they have next to nothing to do, and answers whether they have. */
  boolean awaitQuiet() {
    ProcessorTime before = soFar();
    double busy = 1;
    for (int i = 0; i < LOOKS && busy > QUIET; i++) {
      LockSupport.parkNanos(LOOK.toNanos());
      ProcessorTime now = soFar();
      busy = now.since(before).total() / LOOK.toMillis();
      before = now;
    }
    return busy <= QUIET;
  }

  /**
   * The postmaster adds a backend's time to its own children's when it ends. When that happens
   * while the living ones are counted, they are counted again.
   */
  private long postgresTicks() {
    ProcessStat before = stat(postmaster);
    long living = living();
    ProcessStat after = stat(postmaster);
    while (before.endedTicks() != after.endedTicks()) {
      before = after;
      living = living();
      after = stat(postmaster);
    }
    return after.ticks() + after.endedTicks() + living;
  }

  private long living() {
    try (Stream<Path> all = Files.list(Path.of("/proc"))) {
      return all.filter(folder -> Character.isDigit(folder.getFileName().toString().charAt(0)))
          .flatMap(folder -> ProcessStat.read(folder).stream())
          .filter(process -> process.parent() == postmaster)
          .mapToLong(process -> process.ticks() + process.endedTicks())
          .sum();
    } catch (IOException e) {
      throw new CommandFailed("Cannot read /proc: " + e, e);
    }
  }

  private static ProcessStat stat(long pid) {
    return ProcessStat.of(pid)
        .orElseThrow(() -> new CommandFailed("Process " + pid + " of the community has ended"));
  }

  private static long ticks() {
    ChildOutput output = ChildOutput.of(List.of("getconf", "CLK_TCK"));
    return Long.parseLong(new String(output.bytes(), StandardCharsets.UTF_8).strip());
  }
}
