package org.parley.community.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.parley.community.expertise.ExpertMatch;

/**
 * Who knows about the questions that are read just now: a question's page is read far more often
 * than people change. Kept for five minutes on each node; who may see it is asked each time.
 */
@ApplicationScoped
public class MatchCache {

  private static final Duration KEPT = Duration.ofMinutes(5);
  private static final int MOST = 2_000;

  @Inject Clock clock;

  private final Map<Long, Kept> threads =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Kept> eldest) {
          return size() > MOST;
        }
      };

  private record Kept(List<ExpertMatch> matches, Instant until) {}

  /** What is known of the thread, found out when it is not or was too long ago. */
  List<ExpertMatch> of(long threadId, LongFunction<List<ExpertMatch>> find) {
    Instant now = clock.instant();
    Kept kept = kept(threadId);
    if (kept == null || !kept.until().isAfter(now)) {
      // outside the lock: two readers at once may both look, and nobody waits
      kept = new Kept(find.apply(threadId), now.plus(KEPT));
      keep(threadId, kept);
    }
    return kept.matches();
  }

  private synchronized Kept kept(long threadId) {
    return threads.get(threadId);
  }

  private synchronized void keep(long threadId, Kept found) {
    threads.put(threadId, found);
  }
}
