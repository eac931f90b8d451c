package org.parley.search.saved;

import java.time.Instant;
import org.parley.community.notification.SearchNews;
import org.parley.community.problem.Invalid;

/**
 * A search that a member keeps. It tells of posts that were written since a moment: since it was
 * saved, looked for something else, or began to tell again.
 */
public record SavedSearch(
    long id,
    long version,
    long memberId,
    String name,
    SearchAddress address,
    HowTold told,
    Instant savedAt,
    Instant since) {

  /** Its own page, which leads to what it finds, the newest first. */
  public String path() {
    return SearchNews.path(id);
  }

  /** Whether what was saved cannot be read any more. */
  public boolean isBroken() {
    try {
      address.query();
      return false;
    } catch (Invalid e) {
      return true;
    }
  }
}
