package org.parley.ops.bench.measure;

import java.util.HashMap;
import java.util.Map;

/** Figures and results of wrk with names. */
final class SampleFigures {

  private SampleFigures() {}

  /** A row of this cost and speed in a community of 1,000 posts. */
  static Figures of(String row, double millis, double perSecond) {
    return of(row, 1_000, millis, perSecond);
  }

  static Figures of(String row, long posts, double millis, double perSecond) {
    return new Figures(
        row,
        posts,
        new Figures.Millis(millis, millis * 0.75, millis * 0.25, millis * 0.9, millis * 1.2),
        new Figures.Speed(perSecond, 8, 31.5),
        12_345,
        0,
        millis / 0.1,
        millis / 0.2,
        "");
  }

  static Figures failed(String row) {
    return new Figures(
        row,
        1_000,
        new Figures.Millis(0, 0, 0, 0, 0),
        new Figures.Speed(0, 0, 0),
        0,
        0,
        0,
        0,
        "of 10 requests, wrong: 3 status");
  }

  /** One run: requests in a second, answers of so many bytes. */
  static Sample sample(double server, double postgres, long requests, long bytesEach) {
    return new Sample(
        new ProcessorTime(server, postgres), 0, result(requests, bytesEach, Map.of()));
  }

  static WrkResult result(long requests, long bytesEach, Map<String, Long> wrong) {
    Map<String, Long> figures = new HashMap<>();
    for (String kind :
        new String[] {"status", "unexpected", "connect", "read", "write", "timeout"}) {
      figures.put(kind, 0L);
    }
    figures.put("requests", requests);
    figures.put("micros", 1_000_000L);
    figures.put("bytes", requests * bytesEach);
    figures.put("p50", 2_000L);
    figures.put("p99", 9_000L);
    figures.putAll(wrong);
    return new WrkResult(figures);
  }
}
