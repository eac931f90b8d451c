package org.parley.moderation.conversation;

import java.util.Locale;
import org.parley.community.problem.Invalid;

/**
 * What a list of conversations shall hold.
 *
 * @param after the cursor of the page before, null for the first page
 * @param limit rows per page, 1 to 100
 */
public record ConversationQuery(Show show, Whose whose, String after, int limit) {

  /** How far they are. */
  public enum Show {
    OPEN,
    ENDED,
    ALL;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The one of this name; those under way when no name was given. */
    public static Show ofWord(String word) {
      return ConversationQuery.ofWord(values(), word, "show");
    }
  }

  /** All that the reader may see, or those that they began or were invited to. */
  public enum Whose {
    ANY,
    MINE;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The one of this name; all when no name was given. */
    public static Whose ofWord(String word) {
      return ConversationQuery.ofWord(values(), word, "whose");
    }
  }

  public ConversationQuery {
    limit = Math.max(1, Math.min(limit, 100));
  }

  private static <E extends Enum<E>> E ofWord(E[] values, String word, String field) {
    if (word == null || word.isEmpty()) {
      return values[0];
    }
    for (E value : values) {
      if (value.name().toLowerCase(Locale.ROOT).equals(word)) {
        return value;
      }
    }
    throw new Invalid(field, "parameter.unreadable");
  }
}
