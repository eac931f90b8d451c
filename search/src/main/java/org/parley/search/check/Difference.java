package org.parley.search.check;

import java.util.Locale;

/** A post of which index and database do not say the same. */
public record Difference(Kind kind, long postId, long threadId) {

  /** What is the matter with the index. */
  public enum Kind {
    /** It lacks the post. */
    MISSING,
    /** It has a post that is not, or no longer, for anybody to find. */
    EXTRA,
    /** It has the post as it was. */
    STALE
  }

  /** In words, for operators. */
  public String words() {
    return "%s: post %d of thread %d"
        .formatted(kind.name().toLowerCase(Locale.ROOT), postId, threadId);
  }
}
