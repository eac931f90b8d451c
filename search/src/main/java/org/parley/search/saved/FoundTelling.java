package org.parley.search.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.parley.community.notification.SearchFinding;
import org.parley.community.notification.SearchNews;
import org.parley.search.PostDocument;
import org.parley.search.saved.Findings.Near;

/** Tells owners what their searches have found, as they want to be told at this moment. */
@ApplicationScoped
public class FoundTelling {

  @Inject Clock clock;
  @Inject SavedSearches searches;
  @Inject Findings findings;
  @Inject SearchNews news;

  /** Tells of what was not told before, unless the search was changed or removed meanwhile. */
  void tell(Near near, Set<Long> postIds, Map<Long, PostDocument> posts) {
    Instant now = clock.instant();
    searches
        .lockStanding(near.searchId(), near.address())
        .ifPresent(
            search ->
                findings
                    .add(search.id(), postIds, now)
                    .forEach(postId -> news.tell(finding(search, posts.get(postId)))));
  }

  private static SearchFinding finding(SavedSearch search, PostDocument post) {
    return new SearchFinding(
        search.memberId(),
        search.id(),
        search.name(),
        search.told().isOn(),
        search.told().mail(),
        post.threadId(),
        post.postId(),
        post.authorId());
  }

  /** Tells, once, that nobody can read these any more. */
  void tellBroken(Collection<Long> searchIds) {
    if (!searchIds.isEmpty()) {
      searches
          .breakOff(searchIds, clock.instant())
          .forEach(search -> news.tellBroken(search.memberId(), search.id(), search.name()));
    }
  }
}
