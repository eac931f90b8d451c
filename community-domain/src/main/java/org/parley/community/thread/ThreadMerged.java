package org.parley.community.thread;

import java.time.Instant;
import java.util.List;

/**
 * All that was said in one thread stands in another now; the emptied one leads there.
 *
 * @param threadId the thread that was emptied
 * @param intoThreadId the one that goes on
 */
public record ThreadMerged(long threadId, long intoThreadId, long actorId, Instant at)
    implements ThreadEvent {

  @Override
  public List<Long> threads() {
    return List.of(threadId, intoThreadId);
  }
}
