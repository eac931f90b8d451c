package org.parley.ops.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressState;

/**
 * What the operator sees while the community starts: a line for each step, moving on a terminal.
 */
final class StartProgress {

  private static final int REFRESH_MILLIS = 250;

  private final PrintStream out;
  private final int steps;

  @SuppressWarnings("SystemConsoleNull") // Java 17, which Parley requires, answers null
  private final boolean isTerminal = System.console() != null;

  private final long begun = System.nanoTime();
  private final List<String> notes = new ArrayList<>();
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
    tellNotes();
    return result;
  }

  /** Does a step that may write to the terminal itself. */
  <T> T aloud(String name, Callable<T> work) throws Exception {
    out.println(title(++step, name));
    T result = work.call();
    tellNotes();
    return result;
  }

  /** Says something about the step under way, once its line is there. */
  void note(String text) {
    notes.add(text);
  }

  private void tellNotes() {
    notes.forEach(note -> out.println("      " + note));
    notes.clear();
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
        .setRenderer(StartProgress::line)
        .setUpdateIntervalMillis(REFRESH_MILLIS)
        .clearDisplayOnFinish()
        .build();
  }

  /** How far a start is nobody knows; that it moves, and for how long, is what helps. */
  private static String line(ProgressState state, int width) {
    return state.getTaskName() + "  " + state.getElapsedAfterStart().toSeconds() + " s";
  }

  private String title(int number, String name) {
    return "[%d/%d] %-12s".formatted(number, steps, name).stripTrailing();
  }

  private static String seconds(long from) {
    Duration taken = Duration.ofNanos(System.nanoTime() - from);
    return String.format(Locale.ROOT, "%.1f s", taken.toMillis() / 1000.0);
  }
}
