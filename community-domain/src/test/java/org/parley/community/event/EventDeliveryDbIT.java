package org.parley.community.event;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
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

  record GateOpened(String gate, Instant at) implements DomainEvent {}

  /** Takes many, and writes what it heard, so that a rollback takes it back. */
  @ApplicationScoped
  static class Porter implements DomainEventListener {

    static final List<Integer> handedOver = new ArrayList<>();
    static String stuck;

    @Inject Jdbi jdbi;

    @Override
    public String name() {
      return "porter";
    }

    @Override
    public boolean wants(Class<? extends DomainEvent> type) {
      return type == GateOpened.class;
    }

    @Override
    public boolean takesMany() {
      return true;
    }

    @Override
    public void onAll(List<DomainEvent> events) {
      handedOver.add(events.size());
      events.forEach(this::on);
    }

    @Override
    public void on(DomainEvent event) {
      String gate = ((GateOpened) event).gate();
      if (gate.equals(stuck)) {
        throw new IllegalStateException("stuck");
      }
      jdbi.useHandle(handle -> handle.execute("insert into gate_heard (gate) values (?)", gate));
    }
  }

  @BeforeAll
  static void makeTable() {
    sql(handle -> handle.execute("create table gate_heard (gate text not null)"));
  }

  @BeforeEach
  void silence() {
    sql(handle -> handle.execute("delete from gate_heard"));
    Porter.handedOver.clear();
    Porter.stuck = null;
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

  @Test
  void whoTakesManyIsToldOfAllInOneTransactionAndOfEachOnce() {
    List<String> gates = IntStream.range(0, 150).mapToObj(i -> "gate" + i).toList();
    open(gates);

    deliver();
    deliver();

    assertThat(heard()).containsExactlyElementsOf(gates);
    assertThat(Porter.handedOver)
        .as("a hundred at most in one transaction")
        .containsExactly(100, 50);
  }

  @Test
  void oneThatFailsTakesNoneOfTheOthersAlong() {
    Porter.stuck = "gate3";
    open(List.of("gate1", "gate2", "gate3", "gate4"));

    deliver();
    assertThat(heard()).containsExactly("gate1", "gate2", "gate4");
    Porter.stuck = null;
    deliver();
    assertThat(heard()).as("waits for its pause").hasSize(3);
    community.clock().advance(Duration.ofSeconds(3));
    deliver();

    assertThat(heard()).containsExactly("gate1", "gate2", "gate4", "gate3");
  }

  @Test
  void othersThatAreOwedBetweenComeInTheirTurn() {
    open(List.of("gate1"));
    publish("west");
    open(List.of("gate2"));

    deliver();

    assertThat(heard()).containsExactly("gate1", "gate2");
    assertThat(Porter.handedOver).containsExactly(2);
    assertThat(Neighbour.heard).containsExactly("west");
  }

  private static void open(List<String> gates) {
    community
        .standalone()
        .inTransaction(
            () -> {
              DomainEvents events = community.get(DomainEvents.class);
              gates.forEach(
                  gate -> events.publish(new GateOpened(gate, community.clock().instant())));
              return null;
            });
  }

  private static List<String> heard() {
    List<String> heard = new ArrayList<>();
    sql(
        handle ->
            heard.addAll(
                handle.createQuery("select gate from gate_heard").mapTo(String.class).list()));
    return heard;
  }

  private static void sql(Consumer<Handle> work) {
    community.get(Jdbi.class).useHandle(work::accept);
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
