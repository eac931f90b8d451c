package org.parley.community.event;

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
}
