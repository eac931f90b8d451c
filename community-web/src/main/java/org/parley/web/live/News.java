package org.parley.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.parley.community.live.ThreadPulses;

/** Has everything told that became worth telling; one thing that fails holds up no other. */
@ApplicationScoped
public class News {

  private static final Logger LOG = Logger.getLogger(News.class.getName());

  @Inject Channels channels;
  @Inject ThreadNews threads;
  @Inject ListNews lists;
  @Inject WritingNews writing;
  @Inject ThreadPulses pulses;

  private Map<Long, Long> views = new HashMap<>();

  void tell(Pending pending) {
    pending.threads().forEach((thread, posts) -> attempt(() -> threads.tell(thread, posts)));
    attempt(() -> lists.tell(pending.risen()));
    pending.writers().forEach((thread, members) -> attempt(() -> writing.tell(thread, members)));
  }

  /** Tells a page what it does not show yet. */
  void catchUp(Channel channel) {
    attempt(
        () -> {
          if (channel.watch() instanceof Watch.OfThread thread) {
            threads.catchUp(channel, thread);
          } else if (channel.watch() instanceof Watch.OfList list) {
            lists.catchUp(channel, list);
          }
        });
  }

  /** Lets the numbers of views move: they are counted in bulk and signalled by nobody. */
  void tellViews() {
    attempt(
        () -> {
          Set<Long> watched =
              channels.all().stream()
                  .map(Channel::watch)
                  .filter(Watch.OfThread.class::isInstance)
                  .map(watch -> ((Watch.OfThread) watch).threadId())
                  .collect(Collectors.toSet());
          Map<Long, Long> now = watched.isEmpty() ? Map.of() : pulses.views(watched);
          Map<Long, Long> before = views;
          views = now;
          now.forEach(
              (thread, count) -> {
                if (!count.equals(before.getOrDefault(thread, count))) {
                  threads.tell(thread, Set.of());
                }
              });
        });
  }

  private static void attempt(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Open pages were not told something; they catch up later", e);
    }
  }
}
