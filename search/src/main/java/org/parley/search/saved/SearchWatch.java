package org.parley.search.saved;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.search.PostDocument;

/**
 * The saved searches in this process's memory, as the database has them: brought up to date each
 * time before posts are compared.
 */
@ApplicationScoped
public class SearchWatch {

  /** A change that was made this long before it can be seen is not missed. */
  private static final Duration SLOWEST_CHANGE = Duration.ofMinutes(1);

  /** Those that were removed are forgotten so often; until then they are looked up in vain. */
  private static final Duration RELOAD = Duration.ofHours(1);

  @Inject Clock clock;
  @Inject SavedSearches searches;
  @Inject PostLabels labels;
  @Inject PostReader reader;

  private StandingSearches standing;
  private Instant loadedAt;
  private Instant seenAt;

  @PostConstruct
  void begin() {
    standing = new StandingSearches(reader);
  }

  /**
   * Takes up what was saved or changed since the last time.
   *
   * @return the ids of those among it that cannot be read
   */
  synchronized List<Long> update() {
    Instant now = clock.instant();
    boolean all = loadedAt == null || loadedAt.plus(RELOAD).isBefore(now);
    Instant since = all ? Instant.EPOCH : seenAt.minus(SLOWEST_CHANGE);
    List<SavedSearch> changed = searches.changedSince(since);
    if (all) {
      standing.clear();
      loadedAt = now;
    }
    seenAt = now;
    List<Long> broken = new ArrayList<>();
    for (SavedSearch search : changed) {
      if (!standing.put(search)) {
        broken.add(search.id());
      }
    }
    return broken;
  }

  /** For each post the searches that may find it. */
  synchronized Map<PostDocument, Set<Long>> mayFind(Collection<PostDocument> posts) {
    Map<Long, Set<String>> called = labels.of(posts);
    Map<PostDocument, Set<Long>> found = new LinkedHashMap<>();
    for (PostDocument post : posts) {
      Set<Long> ids = standing.mayFind(post, called.get(post.postId()));
      if (!ids.isEmpty()) {
        found.put(post, ids);
      }
    }
    return found;
  }
}
