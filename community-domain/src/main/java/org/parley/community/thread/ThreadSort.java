package org.parley.community.thread;

import java.util.Locale;
import org.parley.community.page.Cursor;
import org.parley.community.problem.Invalid;

/** The orders that thread lists come in, each with the key by which it pages. */
public enum ThreadSort {
  LATEST("t.last_activity_at"),
  HOT("t.hot"),
  /** Questions without a published answer, newest first. */
  UNANSWERED("t.created_at"),
  VOTES("t.score"),
  NEWEST("t.created_at");

  private final String column;

  ThreadSort(String column) {
    this.column = column;
  }

  String column() {
    return column;
  }

  /** What beside visibility a thread must fulfil to be in the list. */
  String condition() {
    return this == UNANSWERED ? "t.type = 'QUESTION' and t.answer_count = 0" : "true";
  }

  /** Whether pinned threads stand first: not where readers ask for the most or for the missing. */
  boolean showsPins() {
    return this == LATEST || this == HOT;
  }

  Cursor cursorOf(ThreadRow row) {
    return switch (this) {
      case LATEST -> Cursor.of(row.lastActivityAt(), row.id());
      case HOT -> Cursor.of(row.hot(), row.id());
      case UNANSWERED, NEWEST -> Cursor.of(row.createdAt(), row.id());
      case VOTES -> Cursor.of(row.score(), row.id());
    };
  }

  Object keyOf(Cursor cursor) {
    return switch (this) {
      case LATEST, UNANSWERED, NEWEST -> cursor.instant();
      case HOT -> cursor.number();
      case VOTES -> cursor.wholeNumber();
    };
  }

  /** The word used in addresses: {@code latest}, {@code hot}, … */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Latest for null and the empty word. */
  public static ThreadSort ofWord(String word) {
    if (word == null || word.isEmpty()) {
      return LATEST;
    }
    for (ThreadSort sort : values()) {
      if (sort.word().equals(word)) {
        return sort;
      }
    }
    throw new Invalid("sort", "sort.unknown");
  }
}
