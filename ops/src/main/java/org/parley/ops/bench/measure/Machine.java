package org.parley.ops.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What it is measured on, and what else that machine has to do. */
final class Machine {

  private Machine() {}

  /** The mean number of processes that wanted a processor in the last minute. */
  static double load() {
    try {
      return Double.parseDouble(Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
    } catch (IOException e) {
      return Double.NaN;
    }
  }

  /**
   * A line for below the table.
   *
   * @param before the load when nothing was measured yet
   * @param during the load after each run, what was measured included
   */
  static String describe(double before, List<Double> during) {
    Spread spread = Spread.of(during, load -> load);
    return String.format(
        Locale.ROOT,
        "%s, %d cores; load of the machine %.1f before, %.1f (%.1f–%.1f) while it was measured",
        model(),
        Runtime.getRuntime().availableProcessors(),
        before,
        spread.median(),
        spread.least(),
        spread.most());
  }

  private static String model() {
    try {
      return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("a machine without a name");
    } catch (IOException e) {
      return "a machine without a name";
    }
  }
}
