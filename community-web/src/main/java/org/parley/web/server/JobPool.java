package org.parley.web.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Threads that do a few jobs again and again, each after its pause: no run of a job overlaps the
 * one before, and jobs of one pool hold up no other pool's.
 *
 * <p>The server refuses a thread that begins to run in the moment in which the application is
 * entered into the domain's configuration; such a thread ends, and an executor does not learn of
 * it. So a pool in which nothing has run after a while is begun again.
 */
final class JobPool {

  private static final Logger LOG = Logger.getLogger(JobPool.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final ThreadFactory threads;
  private final int size;
  private final List<Job> jobs = new ArrayList<>();
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(JobPool::watcher);

  private ScheduledExecutorService executor;
  private volatile boolean hasRun;

  /**
   * @param threads where threads come from
   * @param size how many jobs run at the same time
   */
  JobPool(ThreadFactory threads, int size) {
    this(threads, size, PATIENCE);
  }

  /**
   * @param patience after which a pool in which nothing has run is begun again
   */
  JobPool(ThreadFactory threads, int size, Duration patience) {
    this.threads = threads;
    this.size = size;
    begin();
    watch.scheduleWithFixedDelay(
        this::look, patience.toMillis(), patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static Thread watcher(Runnable task) {
    Thread thread = new Thread(task, "job pool watch");
    thread.setDaemon(true);
    return thread;
  }

  synchronized JobPool with(Job job) {
    jobs.add(job);
    schedule(job);
    return this;
  }

  synchronized void stop() {
    watch.shutdownNow();
    executor.shutdownNow();
  }

  private void begin() {
    executor = Executors.newScheduledThreadPool(size, threads);
    executor.execute(() -> hasRun = true);
  }

  private void schedule(Job job) {
    long pause = job.pause().toMillis();
    executor.scheduleWithFixedDelay(job, pause, pause, TimeUnit.MILLISECONDS);
  }

  private synchronized void look() {
    if (hasRun || watch.isShutdown()) {
      watch.shutdown();
      return;
    }
    LOG.log(Level.WARNING, "Nothing ran in a pool of jobs; it is begun again");
    executor.shutdownNow();
    begin();
    jobs.forEach(this::schedule);
  }
}
