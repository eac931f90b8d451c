package org.parley.ops.bench.measure;

import java.util.List;

/**
 * A row's figures, as they are printed and kept.
 *
 * @param posts how many the community had
 * @param millis processor time for a request: of all processes, of the server, of PostgreSQL
 * @param bytes over the wire for an answer
 * @param afterwards processor time when the answers had gone out, for each
 * @param toStatic how many static files a request costs, in the median of the runs
 * @param fault why there are no figures, else empty
 */
record Figures(
    String row,
    long posts,
    Millis millis,
    Speed speed,
    double bytes,
    double afterwards,
    double toStatic,
    double toServlet,
    String fault) {

  /** Processor time in milliseconds. */
  record Millis(double median, double server, double postgres, double least, double most) {}

  /** Requests a second and latencies in milliseconds, with every connection always busy. */
  record Speed(double perSecond, double p50, double p99) {}

  static final String STATIC_FILE = "static-file";
  static final String PLAIN_SERVLET = "plain-servlet";

  private static final Millis NO_TIME = new Millis(0, 0, 0, 0, 0);
  private static final Speed NO_SPEED = new Speed(0, 0, 0);

  /** Sums a row up beside the floors of the same runs. */
  static Figures of(Row row, long posts, List<Sample> statics, List<Sample> servlets) {
    String name = row.target().name();
    List<Sample> runs = row.samples();
    if (row.isFaulty()) {
      return new Figures(name, posts, NO_TIME, NO_SPEED, 0, 0, 0, 0, row.fault());
    }
    Spread time = Spread.of(runs, Sample::millis);
    return new Figures(
        name,
        posts,
        new Millis(
            time.median(),
            Spread.of(runs, run -> run.each().server()).median(),
            Spread.of(runs, run -> run.each().postgres()).median(),
            time.least(),
            time.most()),
        new Speed(
            Spread.of(runs, run -> run.load().perSecond()).median(),
            Spread.of(runs, run -> run.load().p50Millis()).median(),
            Spread.of(runs, run -> run.load().p99Millis()).median()),
        Spread.of(runs, run -> run.load().bytesEach()).median(),
        Spread.of(runs, Sample::afterwards).median(),
        ratio(runs, statics),
        ratio(runs, servlets),
        "");
  }

  boolean isFaulty() {
    return !fault.isEmpty();
  }

  private static double ratio(List<Sample> runs, List<Sample> floor) {
    int pairs = Math.min(runs.size(), floor.size());
    if (pairs == 0) {
      return 0;
    }
    double[] ratios = new double[pairs];
    for (int i = 0; i < pairs; i++) {
      ratios[i] = runs.get(i).millis() / floor.get(i).millis();
    }
    return Spread.of(ratios).median();
  }
}
