package org.parley.web.housekeeping;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.community.problem.Invalid;

/** How somebody names a thread in a field: by its address, or by its number. */
public final class ThreadReference {

  private static final Pattern FORM =
      Pattern.compile("(?:(?:https?://[^/]+)?/t/|#)?([0-9]{1,18})(?:[/?#].*)?");

  private ThreadReference() {}

  /**
   * The thread's id.
   *
   * @throws Invalid when it is neither an address of a thread nor a number
   */
  public static long read(String field, String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      throw new Invalid(field, "thread.reference");
    }
    return Long.parseLong(form.group(1));
  }

  /** Null for the empty text. */
  public static Long readOptional(String field, String text) {
    return text.isBlank() ? null : read(field, text);
  }
}
