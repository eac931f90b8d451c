package org.parley.ops.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * What the operator sees while the community starts: a line for each step, moving on a terminal.
 */
final class StartProgress {

  private static final int REFRESH_MILLIS = 250;

  private final PrintStream out;
  private final int steps;
  private final boolean isTerminal = System.console() != null;
  private final long begun = System.nanoTime();
  private int step;

  StartProgress(PrintStream out, int steps) {
    this.out = out;
    this.steps = steps;
  }

  /** Does a silent step, with a moving line on a terminal. */
  <T> T step(String name, Callable<T> work) throws Exception {
    if (!isTerminal) {
      return aloud(name, work);
    }
    long from = System.nanoTime();
    T result;
    try (ProgressBar moving = bar(name)) {
      result = work.call();
    }
    out.printf("\r\u001b[K%s  %s%n", title(++step, name), seconds(from));
    return result;
  }

  /** Does a step that may write to the terminal itself. */
  <T> T aloud(String name, Callable<T> work) throws Exception {
    out.println(title(++step, name));
    return work.call();
  }

  void note(String text) {
    out.println("      " + text);
  }

  /** The last words: where to go, and what is needed there. */
  void ready(String url, String welcome) {
    out.printf("%nParley is ready after %s:  %s%n", seconds(begun), url);
    if (!welcome.isEmpty()) {
      out.printf("%n%s%n", welcome);
    }
    out.printf("%nCtrl-C stops it.%n");
    out.flush();
  }

  private ProgressBar bar(String name) {
    return new ProgressBarBuilder()
        .setTaskName(title(step + 1, name))
        .setInitialMax(-1)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(REFRESH_MILLIS)
        .clearDisplayOnFinish()
        .build();
  }

  private String title(int number, String name) {
    return "[%d/%d] %-12s".formatted(number, steps, name).stripTrailing();
  }

  private static String seconds(long from) {
    Duration taken = Duration.ofNanos(System.nanoTime() - from);
    return String.format(Locale.ROOT, "%.1f s", taken.toMillis() / 1000.0);
  }
}
