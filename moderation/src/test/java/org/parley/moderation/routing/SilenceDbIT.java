package org.parley.moderation.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;

/** Agents of whom nothing is heard get nothing more until they do something. */
class SilenceDbIT {

  private static final Duration SILENCE = Duration.ofMinutes(SilenceRelay.minutes());

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static Floor floor;

  Actor carl;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
    floor = new Floor(community, samples);
  }

  @BeforeEach
  void oneAgentIsThere() {
    floor.clear();
    community.clock().advance(Duration.ofHours(1));
    carl = floor.agent("carl", 9, "");
  }

  @Test
  void whoIsNotHeardOfIsAwayAndGetsNothing() {
    community.clock().advance(SILENCE.minusSeconds(1));
    assertThat(sendAway()).isZero();
    assertThat(own().presence()).isEqualTo(Presence.ONLINE);

    community.clock().advance(Duration.ofSeconds(1));
    Instant then = community.clock().instant();
    assertThat(sendAway()).isEqualTo(1);

    assertThat(own().presence()).isEqualTo(Presence.AWAY);
    assertThat(own().isAwayByItself()).isTrue();
    assertThat(own().presenceSince()).isEqualTo(then);
    long waiting = floor.arrives();
    assertThat(floor.route()).isZero();
    assertThat(floor.ownerOf(waiting)).isNull();
  }

  @Test
  void aSignOfLifeKeepsThemThere() {
    community.clock().advance(SILENCE.minusMinutes(1));
    community.get(SignsOfLife.class).note(List.of(carl.id(), samples.anna().id()));
    community.clock().advance(SILENCE.minusMinutes(1));

    assertThat(sendAway()).isZero();
    community.clock().advance(Duration.ofMinutes(1));
    assertThat(sendAway()).isEqualTo(1);
  }

  @Test
  void theyAreBackWhenTheyDoSomethingAndGetWhatWaits() {
    community.clock().advance(SILENCE);
    sendAway();
    long waiting = floor.arrives();
    community.get(SignsOfLife.class).note(List.of(carl.id()));
    assertThat(own().presence()).as("a page that is open does nothing").isEqualTo(Presence.AWAY);

    service().comeBack(carl);

    assertThat(own().presence()).isEqualTo(Presence.ONLINE);
    assertThat(own().isAwayByItself()).isFalse();
    assertThat(floor.route()).isEqualTo(1);
    assertThat(floor.ownerOf(waiting)).isEqualTo("carl");
    assertThat(sendAway()).isZero();
  }

  @Test
  void whoSaidThatTheyAreAwayStaysAwayWhateverTheyDo() {
    floor.turn(carl, Presence.AWAY);
    community.clock().advance(SILENCE.multipliedBy(2));

    assertThat(sendAway()).isZero();
    service().comeBack(carl);
    service().comeBack(samples.anna());
    service().comeBack(Actor.visitor());

    assertThat(own().presence()).isEqualTo(Presence.AWAY);
    assertThat(own().isAwayByItself()).isFalse();
  }

  @Test
  void pressingOnlineIsEnoughToBeBack() {
    community.clock().advance(SILENCE);
    sendAway();
    floor.turn(carl, Presence.ONLINE);

    assertThat(own().presence()).isEqualTo(Presence.ONLINE);
    assertThat(sendAway()).isZero();
  }

  @Test
  void twoWorkersSendEachAwayOnce() throws Exception {
    for (int i = 0; i < 6; i++) {
      floor.agent("silent-" + i, 1, "");
    }
    community.clock().advance(SILENCE);
    ExecutorService workers = Executors.newFixedThreadPool(2);
    try {
      Callable<Integer> work = SilenceDbIT::sendAway;
      int sent = 0;
      for (Future<Integer> run : workers.invokeAll(List.of(work, work))) {
        sent += run.get();
      }
      assertThat(sent).isEqualTo(7);
    } finally {
      workers.shutdownNow();
    }
  }

  private static int sendAway() {
    return community.get(SilencePump.class).sendAway();
  }

  private static AgentService service() {
    return community.get(AgentService.class);
  }

  private AgentView own() {
    return community.get(AgentViews.class).own(carl).orElseThrow();
  }
}
