package org.parley.community.idea;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.community.problem.Invalid;

/**
 * How far an idea is. It begins as new and never becomes new again; what was declined may be looked
 * at again, what was shipped may turn out not to be finished.
 */
public enum IdeaStatus {
  NEW,
  UNDER_REVIEW,
  PLANNED,
  STARTED,
  SHIPPED,
  DECLINED;

  /** Where an idea may go from here; staying tells a new reason, quarter or version. */
  Set<IdeaStatus> next() {
    return switch (this) {
      case NEW -> EnumSet.of(UNDER_REVIEW, PLANNED, STARTED, SHIPPED, DECLINED);
      case UNDER_REVIEW -> EnumSet.of(UNDER_REVIEW, PLANNED, STARTED, SHIPPED, DECLINED);
      case PLANNED -> EnumSet.of(PLANNED, UNDER_REVIEW, STARTED, SHIPPED, DECLINED);
      case STARTED -> EnumSet.of(STARTED, PLANNED, SHIPPED, DECLINED);
      case SHIPPED -> EnumSet.of(SHIPPED, STARTED);
      case DECLINED -> EnumSet.of(DECLINED, UNDER_REVIEW);
    };
  }

  /** The same in the order of a form. */
  public List<IdeaStatus> choices() {
    return List.copyOf(next());
  }

  /** Whether nothing is to be decided any more: votes have come back to who gave them. */
  public boolean isFinished() {
    return this == SHIPPED || this == DECLINED;
  }

  /** Whether the roadmap shows it. */
  public boolean isOnRoadmap() {
    return this == PLANNED || this == STARTED || this == SHIPPED;
  }

  /** As forms, addresses and the API spell it: {@code under-review}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Null for null and the empty word. */
  public static IdeaStatus ofWord(String word) {
    if (word == null || word.isEmpty()) {
      return null;
    }
    for (IdeaStatus status : values()) {
      if (status.word().equals(word)) {
        return status;
      }
    }
    throw new Invalid("status", "idea.status-unknown");
  }
}
