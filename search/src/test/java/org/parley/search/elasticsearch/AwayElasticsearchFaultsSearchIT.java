package org.parley.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The server is down, hangs, or comes back. */
class AwayElasticsearchFaultsSearchIT extends FaultyCluster {

  @AfterEach
  void end() {
    server.start();
  }

  @Test
  void serverThatWasKilledIsMissedByNobody() {
    server.kill();

    assertFallbackServes("kiwi");

    server.start();
    settle();
    assertThat(find("kiwi").items()).hasSize(1);
  }

  @Test
  void serverThatHangsHoldsUpNobody() {
    server.pause();

    assertFallbackServes("heron");

    server.start();
    settle();
    assertThat(find("heron").items()).hasSize(1);
  }

  @Test
  void serverThatIsRestartedHasItsIndexAgain() {
    long whole = index().size();
    server.stop();
    server.start();

    settle();
    assertThat(index().size()).isEqualTo(whole);
    assertThat(rows.count("select count(*) from search_rebuild where requested_by = 'automatic'"))
        .as("nothing had to be built anew")
        .isEqualTo(1);
  }
}
