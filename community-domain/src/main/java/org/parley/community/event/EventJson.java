package org.parley.community.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Events as they are stored: their record components as JSON. */
final class EventJson {

  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          // a newer release may have added a component; an older row must still be readable
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private EventJson() {}

  static String write(DomainEvent event) {
    try {
      return MAPPER.writeValueAsString(event);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not an event of plain values: " + event, e);
    }
  }

  static DomainEvent read(String type, String json) {
    try {
      Class<?> eventClass =
          Class.forName(type, true, Thread.currentThread().getContextClassLoader());
      return (DomainEvent) MAPPER.readValue(json, eventClass.asSubclass(DomainEvent.class));
    } catch (ClassNotFoundException | JsonProcessingException e) {
      throw new IllegalStateException("Unreadable event " + type + ": " + json, e);
    }
  }
}
