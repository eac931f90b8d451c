package org.parley.community.event;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.sample.CommunityExtension;

class EventDeliveryDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  record BellRung(String tower, Instant at) implements DomainEvent {}

  @ApplicationScoped
  static class Neighbour implements DomainEventListener {

    static final List<String> heard = new ArrayList<>();
    static boolean deaf;

    @Override
    public String name() {
      return "neighbour";
    }

    @Override
    public boolean wants(Class<? extends DomainEvent> type) {
      return type == BellRung.class;
    }

    @Override
    public void on(DomainEvent event) {
      if (deaf) {
        throw new IllegalStateException("cannot hear");
      }
      heard.add(((BellRung) event).tower());
    }
  }

  @BeforeEach
  void silence() {
    Neighbour.heard.clear();
    Neighbour.deaf = false;
  }

  @Test
  void committedEventReachesItsListenerOnce() {
    publish("north");

    deliver();
    deliver();

    assertThat(Neighbour.heard).containsExactly("north");
  }

  @Test
  void eventOfARolledBackTransactionIsNeverDelivered() {
    try {
      community
          .standalone()
          .inTransaction(
              () -> {
                community.get(DomainEvents.class).publish(ring("south"));
                throw new IllegalStateException("changed my mind");
              });
    } catch (IllegalStateException expected) {
      assertThat(expected).hasMessage("changed my mind");
    }

    deliver();

    assertThat(Neighbour.heard).isEmpty();
  }

  @Test
  void failingListenerIsAskedAgainAfterAPause() {
    Neighbour.deaf = true;
    publish("east");
    deliver();
    Neighbour.deaf = false;

    deliver();
    assertThat(Neighbour.heard).isEmpty();
    community.clock().advance(Duration.ofSeconds(3));
    deliver();

    assertThat(Neighbour.heard).containsExactly("east");
  }

  private static void publish(String tower) {
    community
        .standalone()
        .inTransaction(
            () -> {
              community.get(DomainEvents.class).publish(ring(tower));
              return null;
            });
  }

  private static BellRung ring(String tower) {
    return new BellRung(tower, community.clock().instant());
  }

  private static void deliver() {
    community.get(EventPump.class).deliverDue();
  }
}
