package org.parley.ops.ingest;

import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * What the operator sees of long work: a moving bar on a terminal, elsewhere a line when a step
 * begins and one every ten seconds. It goes to the error output; answers alone go to the other.
 */
public final class Progress {

  private static final Duration PAUSE = Duration.ofSeconds(10);
  private static final int REFRESH_MILLIS = 200;

  private final PrintStream out;
  private final boolean isTerminal;

  private Progress(PrintStream out, boolean isTerminal) {
    this.out = out;
    this.isTerminal = isTerminal;
  }

  public static Progress onErrorOutput() {
    return new Progress(System.err, System.console() != null);
  }

  /** Nobody looks. */
  public static Progress silent() {
    return new Progress(null, false);
  }

  /** Begins a step; it ends when it is closed. */
  public Step begin(String name, long total) {
    if (out == null) {
      return new Step(name, total, null);
    }
    if (isTerminal) {
      return new Step(name, total, bar(name, total));
    }
    out.println(name);
    return new Step(name, total, null);
  }

  private static ProgressBar bar(String name, long total) {
    return new ProgressBarBuilder()
        .setTaskName("%-24s".formatted(name))
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(REFRESH_MILLIS)
        .build();
  }

  /** A part of the work whose size is known. */
  public final class Step implements AutoCloseable {

    private final String name;
    private final ProgressBar bar;
    private long total;
    private long told = System.nanoTime();

    private Step(String name, long total, ProgressBar bar) {
      this.name = name;
      this.total = total;
      this.bar = bar;
    }

    /** Says how far it is, and that there is more or less to do than was thought. */
    public void at(long done, long newTotal) {
      total = newTotal;
      at(done);
    }

    public void at(long done) {
      if (bar != null) {
        bar.maxHint(Math.max(total, done));
        bar.stepTo(done);
      } else if (out != null && System.nanoTime() - told > PAUSE.toNanos()) {
        told = System.nanoTime();
        out.println(name + ": " + (total == 0 ? 100 : Math.min(100, done * 100 / total)) + " %");
      }
    }

    @Override
    public void close() {
      if (bar != null) {
        bar.close();
      }
    }
  }
}
