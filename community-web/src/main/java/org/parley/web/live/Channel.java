package org.parley.web.live;

import java.time.Duration;
import java.time.Instant;
import org.parley.community.live.Reader;

/** One open page: who looks at it, what it watches, and the line to it. */
final class Channel {

  private static final Duration SILENCE = Duration.ofSeconds(100);
  private static final int MOST_AT_ONCE = 20;
  private static final Duration ONE_MORE = Duration.ofMillis(500);

  private final Caller caller;
  private final Line line;
  private final boolean answers;
  private volatile Watch watch = new Watch.Nothing();
  private volatile Instant lastHeard;
  private int allowance = MOST_AT_ONCE;

  /**
   * @param answers whether the page answers pings, so that its silence means that it is gone
   */
  Channel(Caller caller, Line line, boolean answers, Instant now) {
    this.caller = caller;
    this.line = line;
    this.answers = answers;
    this.lastHeard = now;
  }

  Reader reader() {
    return caller.reader();
  }

  Caller caller() {
    return caller;
  }

  Watch watch() {
    return watch;
  }

  void watch(Watch what) {
    watch = what;
  }

  boolean watchesThread(long threadId) {
    return watch instanceof Watch.OfThread thread && thread.threadId() == threadId;
  }

  void send(String text) {
    line.send(text);
  }

  void close(Line.Ending ending) {
    line.close(ending);
  }

  /** Notes that the page said something; false when it says more than any page has to. */
  synchronized boolean hears(Instant now) {
    long regained = Duration.between(lastHeard, now).toMillis() / ONE_MORE.toMillis();
    allowance = (int) Math.min(MOST_AT_ONCE, allowance + regained) - 1;
    lastHeard = now;
    return allowance >= 0;
  }

  boolean isSilent(Instant now) {
    return answers && lastHeard.plus(SILENCE).isBefore(now);
  }
}
