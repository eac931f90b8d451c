package org.parley.moderation.conversation;

import java.util.Locale;

/** What a line of the transcript tells. */
public enum LineKind {
  MESSAGE,
  JOINED,
  DECLINED,
  EXPIRED,
  /** Something was proposed for the public. */
  OUTCOME,
  REFUSED,
  /** Both sides agreed on the outcome, and it was published. */
  AGREED,
  CLOSED,
  /** Times for a call were offered. */
  OFFERED,
  CHOSEN,
  NONE_FITS,
  /** The team has called; the line's words are its short note. */
  CALLED;

  /** The name used in the API: {@code none-fits}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What the other side is told of it, as {@code PrivatelyTold} has it. */
  String news() {
    return switch (this) {
      case AGREED, CLOSED, EXPIRED -> "CLOSED";
      case OFFERED, CHOSEN, NONE_FITS, CALLED -> "CALL";
      default -> name();
    };
  }
}
