package org.parley.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobPoolTest {

  private static final Duration SOON = Duration.ofMillis(20);

  private final CountDownLatch runs = new CountDownLatch(2);
  private final AtomicInteger threads = new AtomicInteger();
  private JobPool pool;

  @AfterEach
  void stop() {
    pool.stop();
  }

  @Test
  void jobsRunAgainAndAgain() throws InterruptedException {
    pool = new JobPool(Thread::new, 1, Duration.ofMinutes(5)).with(job());

    assertThat(runs.await(60, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void poolWhoseFirstThreadEndsBeforeItsWorkIsBegunAgain() throws InterruptedException {
    pool = new JobPool(this::refusedOnce, 1, SOON).with(job());

    assertThat(runs.await(60, TimeUnit.SECONDS)).isTrue();
    assertThat(threads).hasValueGreaterThan(1);
  }

  private Thread refusedOnce(Runnable work) {
    return threads.incrementAndGet() == 1 ? new Thread(() -> {}) : new Thread(work);
  }

  private Job job() {
    return new Job("counting", SOON, Clock.systemUTC(), runs::countDown);
  }
}
