package org.parley.community.bulk;

import java.util.Locale;
import org.parley.community.problem.Invalid;
import org.parley.community.thread.ThreadFacet;

/** What can be done to many threads at once. */
public enum BulkKind {
  CLOSE(ThreadFacet.CLOSING),
  REOPEN(ThreadFacet.CLOSING),
  MOVE(ThreadFacet.SPACE),
  ADD_TAG(ThreadFacet.TAGS),
  REMOVE_TAG(ThreadFacet.TAGS),
  PIN(ThreadFacet.PIN),
  UNPIN(ThreadFacet.PIN),
  HIDE(ThreadFacet.PRESENCE),
  RESTORE(ThreadFacet.PRESENCE),
  DELETE(ThreadFacet.PRESENCE);

  private final ThreadFacet facet;

  BulkKind(ThreadFacet facet) {
    this.facet = facet;
  }

  /** The side of each thread that it changes. */
  ThreadFacet facet() {
    return facet;
  }

  /** Whether it takes threads from their readers or gives them back. */
  public boolean isAboutPresence() {
    return facet == ThreadFacet.PRESENCE;
  }

  /** The word used in forms, the API and the database: {@code add-tag}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static BulkKind ofWord(String word) {
    for (BulkKind kind : values()) {
      if (kind.word().equals(word)) {
        return kind;
      }
    }
    throw new Invalid("action", "bulk.action-unknown");
  }
}
