package org.parley.web.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Keeps what visitors are shown, on this node, until something of it changes. It is told of every
 * change before the one who made it gets an answer, and of changes on other nodes over the wire;
 * while the wire is down nothing is kept. What nobody tells of (names, views, how long ago) is at
 * most a minute old.
 */
@ApplicationScoped
public class PageCache {

  private static final Duration AGE = Duration.ofMinutes(1);

  /** Some three thousand pages of threads. */
  private static final long MOST_BYTES = 64L << 20;

  private final Cache<PageKey, KeptPage> pages =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((PageKey key, KeptPage page) -> page.size())
          .expireAfterWrite(AGE)
          .build();

  private final Map<PageKey, Making> makings = new ConcurrentHashMap<>();
  private volatile boolean isTold;

  /** Whether this node hears of what happens on others. */
  boolean isTold() {
    return isTold;
  }

  Optional<KeptPage> find(PageKey key) {
    return Optional.ofNullable(pages.getIfPresent(key));
  }

  /** Empty for the one who is to make the page, and to say when it is done. */
  Optional<Making> join(PageKey key, Making own) {
    return Optional.ofNullable(makings.putIfAbsent(key, own));
  }

  /**
   * @param made empty when it is no page that others may be shown
   */
  void done(PageKey key, Making own, Optional<KeptPage> made) {
    made.ifPresent(page -> own.keep(() -> pages.put(key, page)));
    makings.remove(key, own);
    own.done(made);
  }

  /** Something was added or counted in a thread. */
  void forget(long threadId) {
    forget(key -> key.shows(threadId));
  }

  void forgetAll() {
    forget(key -> true);
  }

  /** The wire is up, and what was said before was missed; or it is down. */
  public void hear(boolean isUp) {
    isTold = isUp;
    forgetAll();
  }

  private void forget(Predicate<PageKey> which) {
    makings.forEach(
        (key, making) -> {
          if (which.test(key)) {
            // who asks from now on gets no page that was begun before
            making.spoil();
            makings.remove(key, making);
          }
        });
    pages.asMap().keySet().removeIf(which);
  }
}
