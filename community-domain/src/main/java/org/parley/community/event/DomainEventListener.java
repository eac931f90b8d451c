package org.parley.community.event;

import java.util.List;

/**
 * Somebody in another module who wants to hear of events. CDI finds it; the domain never learns its
 * name. Deliveries come after the publisher's commit, at least once and in no particular order:
 * re-read the state and be idempotent. A listener that throws is asked again later, with back-off.
 */
public interface DomainEventListener {

  /** A stable name under which deliveries are recorded, such as {@code search}. */
  String name();

  boolean wants(Class<? extends DomainEvent> type);

  void on(DomainEvent event);

  /**
   * Whether many events may be handed over in one transaction, which costs a fraction of one for
   * each. Only for who locks nothing that a member's write may wait for in another order, and who
   * does nothing that a rollback does not undo: when one of them fails, all are rolled back and
   * told one by one.
   */
  default boolean takesMany() {
    return false;
  }

  /** Hears of several events, the oldest first; only when it takes many. */
  default void onAll(List<DomainEvent> events) {
    events.forEach(this::on);
  }
}
