package org.parley.ops.bench.measure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The line of figures at the end of what wrk has printed. */
record WrkResult(Map<String, Long> figures) {

  private static final String MARK = "parley-wrk ";

  /** Reads it. What else wrk prints is for people. */
  static WrkResult parse(String output) {
    String line =
        output
            .lines()
            .filter(text -> text.startsWith(MARK))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("wrk printed no figures:\n" + output.strip()));
    Map<String, Long> figures = new HashMap<>();
    for (String figure : line.substring(MARK.length()).strip().split(" ")) {
      int equals = figure.indexOf('=');
      figures.put(figure.substring(0, equals), Long.parseLong(figure.substring(equals + 1)));
    }
    return new WrkResult(figures);
  }

  long requests() {
    return figures.get("requests");
  }

  double perSecond() {
    return requests() * 1e6 / figures.get("micros");
  }

  /** Bytes over the wire for one answer, its head included. */
  double bytesEach() {
    return (double) figures.get("bytes") / requests();
  }

  double p50Millis() {
    return figures.get("p50") / 1000.0;
  }

  double p99Millis() {
    return figures.get("p99") / 1000.0;
  }

  /** Why these figures count for nothing, if so. */
  Optional<String> fault() {
    if (requests() == 0) {
      return Optional.of("no answer came");
    }
    StringBuilder fault = new StringBuilder();
    for (String kind :
        new String[] {"status", "unexpected", "connect", "read", "write", "timeout"}) {
      if (figures.get(kind) > 0) {
        fault
            .append(fault.isEmpty() ? "" : ", ")
            .append(figures.get(kind))
            .append(' ')
            .append(kind);
      }
    }
    return fault.isEmpty()
        ? Optional.empty()
        : Optional.of("of " + requests() + " requests, wrong: " + fault);
  }
}
