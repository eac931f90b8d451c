package org.parley.community.webhook;

import java.time.Instant;

/**
 * Something that happened, by its ids.
 *
 * @param key the same whenever the same event is handed in
 * @param threadId null for what is not about a thread
 * @param postId null for what is about a thread as a whole
 * @param otherId the other thread, the former space, or the member; null when there is none
 * @param detail a word more, such as the reason of a closing; null when there is none
 */
record Happening(
    EventType type,
    String key,
    Long threadId,
    Long postId,
    Long otherId,
    String detail,
    Instant at) {

  Happening as(EventType other) {
    return new Happening(other, key, threadId, postId, otherId, detail, at);
  }
}
