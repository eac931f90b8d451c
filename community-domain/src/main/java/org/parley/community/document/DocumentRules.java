package org.parley.community.document;

import java.util.List;
import org.parley.community.document.change.ChangeSet;
import org.parley.community.document.change.ChangedRange;
import org.parley.community.markup.TextRules;
import org.parley.community.problem.Invalid;

/** What the text of a document must be, as a whole and after every step. */
public final class DocumentRules {

  /** UTF-16 units, as browsers count: about a hundred printed pages. */
  public static final int MAX_TEXT = 250_000;

  /** Change sets that are taken at once. */
  public static final int MOST_STEPS = 1_000;

  private static final int LONGEST_CLIENT = 40;

  private DocumentRules() {}

  /** A text that is given as a whole, with LF line ends and without card numbers. */
  static String checked(String text) {
    String normal = TextRules.withoutCards(text.replace("\r\n", "\n").replace('\r', '\n'));
    requireLength(normal.length());
    requireCharacters(normal, "text");
    return normal;
  }

  static String title(String title) {
    TextRules.titleProblem(title)
        .ifPresent(
            problem -> {
              throw new Invalid(
                  "title", "title." + problem, TextRules.MIN_TITLE, TextRules.MAX_TITLE);
            });
    return TextRules.normalizeTitle(title);
  }

  static void requireLength(int length) {
    if (length > MAX_TEXT) {
      throw new Invalid("text", "document.too-long", MAX_TEXT, length);
    }
  }

  static void requireClient(String client) {
    if (client == null || !client.matches("[A-Za-z0-9_-]{1," + LONGEST_CLIENT + "}")) {
      throw new Invalid("client", "document.client");
    }
  }

  static void requireSteps(List<ChangeSet> changes) {
    if (changes.isEmpty() || changes.size() > MOST_STEPS) {
      throw new Invalid("changes", "document.steps", MOST_STEPS);
    }
  }

  /** The text after a step, if the step is for it and leaves it a text. */
  static String after(String text, ChangeSet changes) {
    if (changes.length() != text.length()) {
      throw new Invalid("changes", "document.changes-length", changes.length(), text.length());
    }
    requireLength(changes.newLength());
    String changed = changes.apply(text);
    for (ChangedRange range : changes.ranges()) {
      requireCharacters(range.inserted(), "changes");
      requireWhole(changed, range.newFrom());
      requireWhole(changed, range.newTo());
    }
    return changed;
  }

  private static void requireCharacters(String text, String field) {
    if (text.codePoints().anyMatch(DocumentRules::isForbidden)) {
      throw new Invalid(field, "document.characters");
    }
  }

  private static boolean isForbidden(int codePoint) {
    return (codePoint < ' ' && codePoint != '\n' && codePoint != '\t')
        || codePoint == 0x7f
        || Character.getType(codePoint) == Character.SURROGATE;
  }

  /** No half of a pair stands alone on either side of the place. */
  private static void requireWhole(String text, int at) {
    boolean endsInHalf = at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    boolean beginsWithHalf = at < text.length() && Character.isLowSurrogate(text.charAt(at));
    if (endsInHalf != beginsWithHalf) {
      throw new Invalid("changes", "document.characters");
    }
  }
}
