package org.parley.community.idea;

import java.time.Duration;
import java.util.Locale;
import org.parley.community.page.Cursor;
import org.parley.community.problem.Invalid;

/** The orders that lists of ideas come in, each with the key by which it pages. */
public enum IdeaSort {
  VOTES("votes"),
  /** The most votes given in the last days first. */
  TRENDING("recent"),
  NEWEST("created_at");

  /** How long a vote makes an idea trend. */
  static final Duration RECENT = Duration.ofDays(14);

  private final String column;

  IdeaSort(String column) {
    this.column = column;
  }

  String column() {
    return column;
  }

  Cursor cursorOf(IdeaRow row) {
    return switch (this) {
      case VOTES -> Cursor.of(row.votes(), row.id());
      case TRENDING -> Cursor.of(row.recentVotes(), row.id());
      case NEWEST -> Cursor.of(row.createdAt(), row.id());
    };
  }

  Object keyOf(Cursor cursor) {
    return this == NEWEST ? cursor.instant() : (Object) cursor.wholeNumber();
  }

  /** The word used in addresses: {@code votes}, {@code trending}, {@code newest}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** By votes for null and the empty word. */
  public static IdeaSort ofWord(String word) {
    if (word == null || word.isEmpty()) {
      return VOTES;
    }
    for (IdeaSort sort : values()) {
      if (sort.word().equals(word)) {
        return sort;
      }
    }
    throw new Invalid("sort", "sort.unknown");
  }
}
