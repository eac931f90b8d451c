package org.parley.community.event;

/**
 * An event that was claimed for its listener.
 *
 * @param id the publication's
 */
record OwedEvent(long id, String listener, String eventType, String payload) {

  DomainEvent event() {
    return EventJson.read(eventType, payload);
  }
}
