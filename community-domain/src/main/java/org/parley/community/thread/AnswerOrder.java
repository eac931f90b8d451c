package org.parley.community.thread;

import org.parley.community.page.Cursor;
import org.parley.community.problem.Invalid;

/** The orders in which a thread shows its answers. */
public enum AnswerOrder {
  /** The highest score first. */
  VOTES("(p.score, -p.number) < (:key, -:number)", "p.score desc, p.number"),
  /** As they were written. */
  OLDEST("p.number > :number", "p.number");

  private final String afterCursor;
  private final String order;

  AnswerOrder(String afterCursor, String order) {
    this.afterCursor = afterCursor;
    this.order = order;
  }

  String afterCursor() {
    return afterCursor;
  }

  String order() {
    return order;
  }

  static Cursor cursorOf(PostView post) {
    return Cursor.of(post.score(), post.number());
  }

  /** The cursor that makes a page in the order of writing begin with this post. */
  static Cursor before(int number) {
    return Cursor.of(0, number - 1L);
  }

  /** The word used in addresses; what suits the type of thread for null and the empty word. */
  public static AnswerOrder ofWord(String word, ThreadType type) {
    if (word == null || word.isEmpty()) {
      return type == ThreadType.QUESTION ? VOTES : OLDEST;
    }
    return switch (word) {
      case "votes" -> VOTES;
      case "oldest" -> OLDEST;
      default -> throw new Invalid("order", "order.unknown");
    };
  }
}
