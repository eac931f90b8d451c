package org.parley.ops.bench.measure;

import java.util.Locale;
import java.util.Map;

/**
 * What a row shall reach.
 *
 * @param bound milliseconds, or a share of the other row
 * @param of the other row; empty for a bound of milliseconds
 */
record Limit(String row, Kind kind, double bound, String of) {

  /** What is bounded. */
  enum Kind {
    /** Processor time of a request, at most so many milliseconds. */
    COST,
    /** Requests a second, at least this share of another row's. */
    RATE,
    /** Processor time of a request, less than this share of another row's. */
    BELOW
  }

  /** The aim and whether it was reached, in a table's few words. */
  String verdict(Map<String, Figures> rows) {
    Figures here = rows.get(row);
    Figures other = rows.get(of);
    if (here == null || here.isFaulty() || (needsOther() && (other == null || other.isFaulty()))) {
      return aim() + ": not known";
    }
    double reached =
        switch (kind) {
          case COST -> here.millis().median();
          case RATE -> here.speed().perSecond() / other.speed().perSecond();
          case BELOW -> here.millis().median() / other.millis().median();
        };
    boolean isMet = kind == Kind.RATE ? reached >= bound : reached <= bound;
    String share = needsOther() ? String.format(Locale.ROOT, " (%.2f)", reached) : "";
    return aim() + ": " + (isMet ? "met" : "**missed**") + share;
  }

  private boolean needsOther() {
    return kind != Kind.COST;
  }

  private String aim() {
    String number =
        bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
    return switch (kind) {
      case COST -> "≤ " + number + " ms";
      case RATE -> "≥ " + number + " × the rate of " + of;
      case BELOW -> bound == 1 ? "< " + of : "< " + number + " × " + of;
    };
  }
}
