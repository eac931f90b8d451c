package org.parley.community.draft;

import org.parley.community.markup.TextRules;
import org.parley.community.problem.Invalid;

/**
 * What stands in the fields of a text that is being written. It need not be fit to be posted yet,
 * so it may be longer than a post; but it can be stored, and no card number is in it.
 *
 * @param type {@code question} or {@code discussion}, empty for what is neither
 * @param tags as they were typed
 */
public record DraftText(
    String type, String space, String title, String tags, String body, String note) {

  private static final int LONGEST_LINE = 1_000;
  private static final int LONGEST_BODY = 2 * TextRules.MAX_BODY;

  static final DraftText NONE = new DraftText("", "", "", "", "", "");

  public DraftText {
    type = checked("type", type, LONGEST_LINE);
    space = checked("space", space, LONGEST_LINE);
    title = checked("title", title, LONGEST_LINE);
    tags = checked("tags", tags, LONGEST_LINE);
    body = checked("body", body, LONGEST_BODY);
    note = checked("note", note, LONGEST_LINE);
  }

  /** A text without anything around it. */
  public static DraftText ofBody(String body) {
    return new DraftText("", "", "", "", body, "");
  }

  /** Whether there is nothing in it that anybody would miss. */
  public boolean isBlank() {
    return title.isBlank() && body.isBlank();
  }

  private static String checked(String field, String text, int longest) {
    if (text == null) {
      return "";
    }
    if (text.length() > longest) {
      throw new Invalid(field, "draft.too-long", longest);
    }
    if (text.codePoints().anyMatch(DraftText::isUnstorable)) {
      throw new Invalid(field, "text.characters");
    }
    return TextRules.withoutCards(text);
  }

  private static boolean isUnstorable(int codePoint) {
    return codePoint == 0 || Character.getType(codePoint) == Character.SURROGATE;
  }
}
