package org.parley.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.community.live.ThreadPulses;

/** Lets the numbers of views move: they are counted in bulk and signalled by nobody. */
@ApplicationScoped
public class ViewNews {

  @Inject Channels channels;
  @Inject ThreadPulses pulses;
  @Inject ThreadNews threads;

  private Map<Long, Long> told = Map.of();

  /** Looks at the threads that are open: one query, and a telling of each that was looked at. */
  void tell() {
    Set<Long> watched =
        channels.all().stream()
            .map(Channel::watch)
            .filter(Watch.OfThread.class::isInstance)
            .map(watch -> ((Watch.OfThread) watch).threadId())
            .collect(Collectors.toSet());
    Map<Long, Long> now = watched.isEmpty() ? Map.of() : pulses.views(watched);
    Map<Long, Long> before = told;
    told = now;
    now.forEach(
        (thread, count) -> {
          if (!count.equals(before.getOrDefault(thread, count))) {
            threads.tell(thread, Set.of());
          }
        });
  }
}
