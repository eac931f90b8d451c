package org.parley.community.thread;

import java.util.Locale;
import org.parley.community.problem.Invalid;

/** Where a pinned thread stands first. */
public enum PinScope {
  /** In every list that shows it: of all spaces, of its space, of its tags. */
  COMMUNITY,
  /** In the list of the space that it stands in. */
  SPACE;

  /** The word used in forms, the API and the database: {@code community}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static PinScope ofWord(String word) {
    for (PinScope scope : values()) {
      if (scope.word().equals(word)) {
        return scope;
      }
    }
    throw new Invalid("scope", "pin.scope-unknown");
  }
}
