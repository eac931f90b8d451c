package org.parley.ops.screening;

import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * How a model did on labelled texts.
 *
 * @param calibration how far its scores are from how often they hold, in ten steps of the score,
 *     weighed by texts
 */
record Measured(
    String data, String model, int texts, Curve curve, Confusion confusion, double calibration) {

  private static final int STEPS = 10;

  /** A claim that holds or not: a hit is a score at the threshold or above. */
  static Measured claim(String data, String model, Scored scored, double threshold) {
    return of(data, model, scored, scored.confusion(threshold));
  }

  /** Alternatives, of which the first is what the scores are of. */
  static Measured of(String data, String model, Scored scored, Confusion confusion) {
    return new Measured(
        data, model, scored.texts(), scored.curve(), confusion, scored.calibration(STEPS));
  }

  static String head() {
    return row(
            "data",
            "texts",
            "model",
            "AUC (95 %)",
            "micro-F1",
            "macro-F1",
            "precision",
            "recall",
            "cal.")
        + row("---", "---:", "---", "---", "---:", "---:", "---:", "---:", "---:");
  }

  String line() {
    return row(
        data,
        String.valueOf(texts),
        model,
        String.format(Locale.ROOT, "%.3f (%.3f–%.3f)", curve.area(), curve.low(), curve.high()),
        decimals(confusion.microF1()),
        decimals(confusion.macroF1()),
        decimals(confusion.precision(0)),
        decimals(confusion.recall(0)),
        decimals(calibration));
  }

  private static String decimals(double value) {
    return DoubleStream.of(value)
        .filter(Double::isFinite)
        .mapToObj(number -> String.format(Locale.ROOT, "%.3f", number))
        .findFirst()
        .orElse("");
  }

  private static String row(Object... cells) {
    return String.format(
        Locale.ROOT, "| %-28s | %6s | %-16s | %-21s | %8s | %8s | %9s | %6s | %5s |%n", cells);
  }
}
