package org.parley.community.live;

import java.time.Instant;
import java.util.Set;

/** A thread that lists show higher up now. */
public record ListPulse(long threadId, String space, Set<String> tags, Instant lastActivityAt) {

  /** Whether a list of this space and this tag shows it; null stands for any. */
  public boolean isIn(String spaceSlug, String tag) {
    return (spaceSlug == null || spaceSlug.equals(space)) && (tag == null || tags.contains(tag));
  }
}
