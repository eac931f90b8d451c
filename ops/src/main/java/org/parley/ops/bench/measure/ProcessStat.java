package org.parley.ops.bench.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What Linux has booked to one process, as {@code /proc/PID/stat} tells (man 5 proc).
 *
 * @param parent the process that started it
 * @param ticks of all its threads, those that have ended too, in user and in kernel mode
 * @param endedTicks of its children that have ended and were waited for
 */
record ProcessStat(long pid, long parent, long ticks, long endedTicks) {

  // counted from the field behind the name, which is the third
  private static final int PARENT = 1;
  private static final int USER = 11;
  private static final int KERNEL = 12;
  private static final int ENDED_USER = 13;
  private static final int ENDED_KERNEL = 14;

  /** Reads a line. The name stands in brackets and may itself hold brackets and blanks. */
  static ProcessStat parse(String line) {
    int behindName = line.lastIndexOf(')');
    String[] fields = line.substring(behindName + 1).strip().split(" ");
    if (behindName < 0 || fields.length <= ENDED_KERNEL) {
      throw new IllegalArgumentException("No line of a process: " + line);
    }
    return new ProcessStat(
        Long.parseLong(line.substring(0, line.indexOf(' '))),
        Long.parseLong(fields[PARENT]),
        Long.parseLong(fields[USER]) + Long.parseLong(fields[KERNEL]),
        Long.parseLong(fields[ENDED_USER]) + Long.parseLong(fields[ENDED_KERNEL]));
  }

  /** The process with this number, if there is one. */
  static Optional<ProcessStat> of(long pid) {
    return read(Path.of("/proc", Long.toString(pid)));
  }

  /** The process that this folder of {@code /proc} stands for, unless it has just ended. */
  static Optional<ProcessStat> read(Path folder) {
    try {
      // a name is bytes in no known encoding
      return Optional.of(
          parse(Files.readString(folder.resolve("stat"), StandardCharsets.ISO_8859_1)));
    } catch (IOException gone) {
      return Optional.empty();
    }
  }
}
