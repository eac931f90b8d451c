package org.parley.community.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is sent: {@code type}, {@code timestamp} and {@code data} of a happening, with the content
 * that visitors see at this moment. Of what they see no more only the ids are told, as {@code
 * post.hidden} or {@code thread.hidden}.
 */
@ApplicationScoped
public class Messages {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Inject PublicContent content;

  /** A message's text; empty when there is nothing to tell any more. */
  Optional<String> of(Happening happening) {
    return told(happening).map(Messages::json);
  }

  private Optional<Map<String, Object>> told(Happening happening) {
    if (happening.type() == EventType.PING) {
      return Optional.of(message(happening, data("webhook", id(happening.otherId()))));
    }
    if (happening.type() == EventType.MEMBER_JOINED) {
      return content
          .member(happening.otherId())
          .map(member -> message(happening, data("member", member)));
    }
    return happening.postId() == null ? toldOfThread(happening) : toldOfPost(happening);
  }

  private Optional<Map<String, Object>> toldOfPost(Happening happening) {
    Optional<Map<String, Object>> post = content.post(happening.postId());
    if (happening.type().isRemoval()) {
      // by now it is there again: the message that tells so may have been quicker
      return post.isPresent() ? Optional.empty() : Optional.of(removal(happening));
    }
    if (post.isEmpty()) {
      return Optional.of(
          content.thread(happening.threadId()).isPresent()
              ? removal(happening.as(EventType.POST_HIDDEN))
              : threadHidden(happening));
    }
    // where it stands by now: posts move with splits and merges
    Optional<Map<String, Object>> thread = content.thread((Long) post.get().get("threadId"));
    if (thread.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Object> data = new LinkedHashMap<>();
    if (happening.type() == EventType.POST_VOTED) {
      data.put("thread", part(thread.get(), "id", "address"));
      data.put("post", part(post.get(), "id", "threadId", "address", "score"));
    } else {
      data.put("thread", thread.get());
      data.put("post", post.get());
    }
    return Optional.of(message(happening, data));
  }

  private Optional<Map<String, Object>> toldOfThread(Happening happening) {
    if (happening.type() == EventType.THREAD_MERGED) {
      return Optional.of(merged(happening));
    }
    Optional<Map<String, Object>> thread = content.thread(happening.threadId());
    if (thread.isEmpty()) {
      return Optional.of(threadHidden(happening));
    }
    Map<String, Object> data = data("thread", thread.get());
    switch (happening.type()) {
      case THREAD_CLOSED -> data.put("reason", happening.detail());
      case THREAD_PINNED -> putPin(data, happening.detail().split(" "));
      case THREAD_MOVED ->
          content.space(happening.otherId()).ifPresent(space -> data.put("from", space));
      case THREAD_SPLIT ->
          content.thread(happening.otherId()).ifPresent(split -> data.put("newThread", split));
      default -> {}
    }
    return Optional.of(message(happening, data));
  }

  private static void putPin(Map<String, Object> data, String[] scopeAndUntil) {
    data.put("scope", scopeAndUntil[0].toLowerCase(Locale.ROOT));
    data.put("until", scopeAndUntil.length > 1 ? scopeAndUntil[1] : null);
  }

  private Map<String, Object> merged(Happening happening) {
    return content
        .thread(happening.otherId())
        .map(
            into -> {
              Map<String, Object> data = data("thread", id(happening.threadId()));
              data.put("into", into);
              return message(happening, data);
            })
        .orElseGet(() -> threadHidden(happening));
  }

  private static Map<String, Object> removal(Happening happening) {
    Map<String, Object> data = data("thread", id(happening.threadId()));
    data.put("post", id(happening.postId()));
    return message(happening, data);
  }

  private static Map<String, Object> threadHidden(Happening happening) {
    return message(happening.as(EventType.THREAD_HIDDEN), data("thread", id(happening.threadId())));
  }

  private static Map<String, Object> message(Happening happening, Map<String, Object> data) {
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("type", happening.type().word());
    message.put("timestamp", happening.at().toString());
    message.put("data", data);
    return message;
  }

  private static Map<String, Object> data(String name, Map<String, Object> value) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put(name, value);
    return data;
  }

  private static Map<String, Object> id(Long id) {
    return Map.of("id", id);
  }

  private static Map<String, Object> part(Map<String, Object> whole, String... names) {
    Map<String, Object> part = new LinkedHashMap<>();
    for (String name : names) {
      part.put(name, whole.get(name));
    }
    return part;
  }

  private static String json(Map<String, Object> message) {
    try {
      return MAPPER.writeValueAsString(message);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
