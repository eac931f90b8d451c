package org.parley.community.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.NotAllowed;
import org.parley.community.sample.CommunityExtension;

class EventBacklogDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  record LampLit(String street, Instant at) implements DomainEvent {}

  @ApplicationScoped
  static class Watchman implements DomainEventListener {

    static boolean asleep;
    static int seen;

    @Override
    public String name() {
      return "watchman";
    }

    @Override
    public boolean wants(Class<? extends DomainEvent> type) {
      return type == LampLit.class;
    }

    @Override
    public void on(DomainEvent event) {
      if (asleep) {
        throw new IllegalStateException("asleep");
      }
      seen++;
    }
  }

  @BeforeEach
  void startWithNothing() {
    Jdbi.create(community.dataSource())
        .useHandle(handle -> handle.execute("delete from event_publication"));
    Watchman.asleep = false;
    Watchman.seen = 0;
  }

  @Test
  void listenerThatIsOwedNothingIsListedToo() {
    assertThat(watchman()).isEqualTo(EventBacklog.Owed.nothing("watchman"));
  }

  @Test
  void tellsWhatWaitsAndWhatFailsAndWhy() {
    Instant first = community.clock().instant();
    Watchman.asleep = true;
    publish();
    deliver();
    community.clock().advance(Duration.ofMillis(500));
    publish();

    EventBacklog.Owed owed = watchman();

    assertThat(owed.failing()).isEqualTo(1);
    assertThat(owed.waiting()).isEqualTo(1);
    assertThat(owed.oldest()).isEqualTo(first);
    assertThat(owed.lastError()).contains("asleep");
  }

  @Test
  void retryEndsThePauseOfThatListenerAlone() {
    Watchman.asleep = true;
    publish();
    publish();
    deliver();
    Watchman.asleep = false;

    assertThat(service().retry(Actor.operator(), "somebody-else")).isZero();
    deliver();
    assertThat(Watchman.seen).isZero();

    assertThat(service().retry(Actor.operator(), "watchman")).isEqualTo(2);
    deliver();
    assertThat(Watchman.seen).isEqualTo(2);
    assertThat(watchman()).isEqualTo(EventBacklog.Owed.nothing("watchman"));
  }

  @Test
  void nobodyButAdministratorsSeesOrTouchesIt() {
    for (Actor actor :
        new Actor[] {
          Actor.visitor(),
          new Actor(1L, "anna", Set.of(Role.MEMBER), Set.of()),
          new Actor(2L, "mona", Set.of(Role.MEMBER, Role.MODERATOR, Role.AGENT), Set.of())
        }) {
      assertThatThrownBy(() -> backlog().of(actor)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> service().retry(actor, "watchman")).isInstanceOf(NotAllowed.class);
    }
  }

  private static EventBacklog.Owed watchman() {
    return backlog().of(Actor.operator()).stream()
        .filter(owed -> owed.listener().equals("watchman"))
        .findFirst()
        .orElseThrow();
  }

  private static void publish() {
    community
        .standalone()
        .inTransaction(
            () -> {
              community
                  .get(DomainEvents.class)
                  .publish(new LampLit("High Street", community.clock().instant()));
              return null;
            });
  }

  private static void deliver() {
    community.get(EventPump.class).deliverDue();
  }

  private static EventBacklog backlog() {
    return community.get(EventBacklog.class);
  }

  private static EventBacklogService service() {
    return community.get(EventBacklogService.class);
  }
}
