package org.parley.community.thread;

import java.time.Instant;
import java.util.List;

/**
 * Some posts of a thread were taken out and begin one of their own.
 *
 * @param threadId where they stood
 * @param newThreadId where they stand now
 */
public record ThreadSplit(long threadId, long newThreadId, long actorId, Instant at)
    implements ThreadEvent {

  @Override
  public List<Long> threads() {
    return List.of(threadId, newThreadId);
  }
}
