package org.parley.ops.bench.measure;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures rows: all of them are warmed up, then each has its turn in every run, so that what
 * changes on the machine meanwhile meets them all.
 */
final class Measurement {

  /**
   * How it is measured.
   *
   * @param seconds of each run of each row; warm-ups take as long as they are told
   */
  record Plan(int runs, int seconds, int warmUp) {}

  private final ParleyProcesses processes;
  private final Wrk wrk;
  private final Plan plan;
  private final PrintWriter progress;
  private final List<Double> loads = new ArrayList<>();

  Measurement(ParleyProcesses processes, Wrk wrk, Plan plan, PrintWriter progress) {
    this.processes = processes;
    this.wrk = wrk;
    this.plan = plan;
    this.progress = progress;
  }

  List<Row> measure(List<Target> targets) {
    List<Row> rows = targets.stream().map(target -> new Row(target, wrk.connections())).toList();
    rows.forEach(this::warmUp);
    for (int run = 1; run <= plan.runs(); run++) {
      for (Row row : rows) {
        if (!row.isFaulty()) {
          run(row, run);
        }
      }
    }
    return rows;
  }

  /** The load of the machine after each run. */
  List<Double> loads() {
    return List.copyOf(loads);
  }

  private void warmUp(Row row) {
    row.warmedUp(wrk.run(row.target().load(), plan.warmUp(), true));
    say("warm-up", row);
    settle(row);
  }

  /**
   * When wrk ends, each connection has a request under way, which the server finishes all the same:
   * they count, and so does the time that they take. What an answer leaves behind is looked at
   * apart.
   */
  private void run(Row row, int run) {
    Load load = row.target().load();
    ProcessorTime before = processes.soFar();
    // writing takes so long that looking at the answers costs nothing beside it
    WrkResult result = wrk.run(load, plan.seconds(), load.isWriting());
    ProcessorTime answered = processes.soFar();
    settle(row);
    ProcessorTime done = processes.soFar();
    long requests = result.requests() + wrk.connections();
    row.add(
        load.isWriting()
            ? new Sample(
                answered.since(before).per(requests),
                done.since(answered).total() / requests,
                result)
            : new Sample(done.since(before).per(requests), 0, result));
    say("run " + run, row);
  }

  /** Lets the work be done that a load has left behind. */
  private void settle(Row row) {
    if (!processes.awaitQuiet()) {
      row.fail("its work was not done five minutes after it");
    }
  }

  private void say(String when, Row row) {
    loads.add(Machine.load());
    List<Sample> samples = row.samples();
    String figure =
        samples.isEmpty()
            ? ""
            : String.format(Locale.ROOT, " %.3f ms", samples.get(samples.size() - 1).millis());
    progress.println(
        when + ": " + row.target().name() + (row.isFaulty() ? " FAILED: " + row.fault() : figure));
    progress.flush();
  }
}
