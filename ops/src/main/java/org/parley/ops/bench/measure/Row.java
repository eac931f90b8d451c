package org.parley.ops.bench.measure;

import java.util.ArrayList;
import java.util.List;

/** A target with the runs it has had, or with the reason why it counts for nothing. */
final class Row {

  private static final double LIKE = 0.1;

  private final Target target;
  private final int underWay;
  private final List<Sample> samples = new ArrayList<>();
  private double bytesEach;
  private String fault = "";

  /**
   * @param underWay how many requests may be unanswered when a run ends
   */
  Row(Target target, int underWay) {
    this.target = target;
    this.underWay = underWay;
  }

  Target target() {
    return target;
  }

  List<Sample> samples() {
    return List.copyOf(samples);
  }

  boolean isFaulty() {
    return !fault.isEmpty();
  }

  String fault() {
    return fault;
  }

  /** Takes note of what the answers look like: those that are measured must be as long. */
  void warmedUp(WrkResult load) {
    load.fault().ifPresent(this::fail);
    bytesEach = isFaulty() ? 0 : load.bytesEach();
  }

  void add(Sample sample) {
    sample.load().fault().ifPresent(this::fail);
    if (!isFaulty() && !isAsLong(sample.load())) {
      fail(
          "answers of %.0f bytes where %.0f were expected"
              .formatted(sample.load().bytesEach(), bytesEach));
    }
    samples.add(sample);
  }

  void fail(String reason) {
    if (!isFaulty()) {
      fault = reason;
    }
  }

  /**
   * A redirect or an error page in the place of a page is far from it. What had come of the answers
   * under way at the end is among the bytes, which tells when there were few requests.
   */
  private boolean isAsLong(WrkResult load) {
    double tolerance = LIKE + 2.0 * underWay / load.requests();
    return Math.abs(load.bytesEach() - bytesEach) <= tolerance * bytesEach;
  }
}
