package org.parley.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ServingTest {

  private final Serving serving = new Serving();
  private final AtomicInteger starts = new AtomicInteger();

  @Test
  void workWaitsForTheFirstRequestAndStartsOnce() {
    serving.once(starts::incrementAndGet);
    assertThat(starts).hasValue(0);

    serving.begin();
    serving.begin();

    assertThat(starts).hasValue(1);
  }

  @Test
  void whatComesLaterStartsAtOnce() {
    serving.begin();

    serving.once(starts::incrementAndGet);

    assertThat(starts).hasValue(1);
  }
}
