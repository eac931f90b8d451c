package org.parley.ops.stackexchange;

import java.text.Normalizer;
import java.util.Locale;
import org.parley.community.markup.Slug;

/** Makes a handle of a display name: short, lower case, ASCII, and the same one every time. */
final class Handles {

  private static final int LONGEST = 30;
  private static final int SHORTEST = 3;

  private Handles() {}

  /** What the user would be called if nobody else were: {@code jon.ericson}. */
  static String wanted(String displayName, long userId) {
    String ascii = Slug.of(Normalizer.normalize(displayName, Normalizer.Form.NFKC));
    String handle =
        ascii
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9-]+", "")
            .replace('-', '.')
            .replaceAll("^\\.+|\\.+$", "");
    if (handle.length() > LONGEST) {
      handle = handle.substring(0, LONGEST).replaceAll("\\.+$", "");
    }
    boolean says = displayName.codePoints().anyMatch(c -> Character.isLetterOrDigit(c));
    return handle.length() < SHORTEST || !says ? numbered("user", userId, 1) : handle;
  }

  /**
   * The handle of somebody whose wanted one is another's.
   *
   * @param attempt from 1; each gives another handle, as a second community brings the same numbers
   */
  static String numbered(String wanted, long userId, int attempt) {
    String number = "." + Math.abs(userId) + (attempt == 1 ? "" : "." + attempt);
    int room = LONGEST - number.length();
    String base = wanted.length() > room ? wanted.substring(0, room) : wanted;
    return base.replaceAll("\\.+$", "") + number;
  }
}
