package org.parley.web.server;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Work that is done again and again. A run that fails is logged and the next one comes anyway. */
final class Job implements Runnable {

  private static final Logger LOG = Logger.getLogger(Job.class.getName());
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final String name;
  private final Duration pause;
  private final Clock clock;
  private final Runnable work;
  private volatile Instant lastRun;
  private volatile boolean stopped;

  Job(String name, Duration pause, Clock clock, Runnable work) {
    this.name = name;
    this.pause = pause;
    this.clock = clock;
    this.work = work;
  }

  @Override
  public void run() {
    if (stopped) {
      return;
    }
    try {
      work.run();
    } catch (RuntimeException | LinkageError e) {
      // what left this method would end the schedule
      LOG.log(Level.WARNING, "The job " + name + " failed; it runs again in " + pause, e);
    }
    lastRun = clock.instant();
  }

  void stop() {
    stopped = true;
  }

  Duration pause() {
    return pause;
  }

  boolean isAlive() {
    Instant last = lastRun;
    return last != null && last.plus(pause).plus(PATIENCE).isAfter(clock.instant());
  }
}
