package org.parley.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.parley.community.sample.SettableClock;

class JobTest {

  private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T09:00:00Z"));

  @Test
  void failureEndsNeitherTheJobNorItsLife() {
    Job job = new Job("boiling", Duration.ofSeconds(1), clock, this::fail);

    job.run();

    assertThat(job.isAlive()).isTrue();
  }

  @Test
  void jobThatNeverRanIsNotAlive() {
    assertThat(new Job("idle", Duration.ofSeconds(1), clock, this::fail).isAlive()).isFalse();
  }

  @Test
  void jobThatIsLongOverdueIsNotAlive() {
    Job job = new Job("stuck", Duration.ofSeconds(1), clock, () -> {});
    job.run();

    clock.advance(Duration.ofMinutes(3));

    assertThat(job.isAlive()).isFalse();
  }

  @Test
  void stoppedJobDoesNothing() {
    AtomicInteger runs = new AtomicInteger();
    Job job = new Job("count", Duration.ofSeconds(1), clock, runs::incrementAndGet);
    job.run();
    job.stop();

    job.run();

    assertThat(runs).hasValue(1);
  }

  private void fail() {
    throw new IllegalStateException("boiled over");
  }
}
