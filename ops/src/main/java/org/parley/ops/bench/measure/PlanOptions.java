package org.parley.ops.bench.measure;

import picocli.CommandLine.Option;

/** The options by which {@code measure} is told how long it may take. */
final class PlanOptions {

  @Option(
      names = "--runs",
      defaultValue = "5",
      paramLabel = "N",
      description = "How often each row is measured (default: ${DEFAULT-VALUE}).")
  private int runs;

  @Option(
      names = "--seconds",
      defaultValue = "6",
      paramLabel = "N",
      description = "Seconds of each; under 5 the kernel's ticks show (default: ${DEFAULT-VALUE}).")
  private int seconds;

  @Option(
      names = "--warm-up",
      defaultValue = "10",
      paramLabel = "N",
      description = "Seconds of load on each row before (default: ${DEFAULT-VALUE}).")
  private int warmUp;

  Measurement.Plan plan() {
    return new Measurement.Plan(runs, seconds, warmUp);
  }
}
