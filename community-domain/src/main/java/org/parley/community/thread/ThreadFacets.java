package org.parley.community.thread;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Writes one side of a thread down, so that it can be compared and brought back later. */
@ApplicationScoped
public class ThreadFacets {

  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  @Inject ThreadTags tags;
  @Inject Posts posts;

  /** Whether the thread is there, and since when: hidden twice is not hidden once. */
  record Presence(long postId, PostState state, Instant since) {}

  /** The same words for the same state. */
  String of(ForumThread thread, ThreadFacet facet) {
    return switch (facet) {
      case CLOSING -> write(thread.closed());
      case SPACE -> write(thread.spaceId());
      case TAGS -> write(tags.of(thread));
      case PIN -> write(thread.pinned());
      case PRESENCE -> {
        Post opening = posts.openingOf(thread);
        yield write(new Presence(opening.id(), opening.state(), opening.stateAt()));
      }
    };
  }

  static <T> T read(String words, TypeReference<T> type) {
    try {
      return MAPPER.readValue(words, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(words, e);
    }
  }

  private static String write(Object state) {
    try {
      return MAPPER.writeValueAsString(state);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
