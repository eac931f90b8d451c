package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.parley.community.member.Actor;

/**
 * Counts views in memory and adds them to the threads now and then, so that reading writes nothing.
 * A crash loses the views of the last few seconds, and nothing else.
 */
@ApplicationScoped
public class ThreadViewCounts {

  private final Map<Long, Integer> counts = new ConcurrentHashMap<>();

  @Inject ViewCountService service;

  public void count(long threadId) {
    counts.merge(threadId, 1, Integer::sum);
  }

  /** Adds what was counted since the last time; what cannot be added is kept for the next time. */
  public void flush() {
    Map<Long, Integer> taken = new HashMap<>();
    for (Long threadId : counts.keySet()) {
      Integer views = counts.remove(threadId);
      if (views != null) {
        taken.put(threadId, views);
      }
    }
    if (taken.isEmpty()) {
      return;
    }
    try {
      service.add(Actor.visitor(), taken);
    } catch (RuntimeException e) {
      taken.forEach((threadId, views) -> counts.merge(threadId, views, Integer::sum));
      throw e;
    }
  }
}
