package org.parley.moderation.appeal;

import org.parley.community.markup.TextRules;
import org.parley.community.problem.Invalid;

/**
 * What an author wants to say against a decision.
 *
 * @param key the client's key: a second request with it gets the first one's answer; may be null
 */
public record NewAppeal(String text, String key) {

  /** Code points. */
  public static final int LONGEST = 1_000;

  private static final int LONGEST_KEY = 100;

  /**
   * Checks what was typed.
   *
   * @throws Invalid when there is no text, it is too long, or the key is no key
   */
  public NewAppeal {
    if (TextRules.commentProblem(text).isPresent()
        || text.codePointCount(0, text.length()) > LONGEST) {
      throw new Invalid("text", "appeal.text", LONGEST);
    }
    if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
      throw new Invalid("key", "key.invalid", LONGEST_KEY);
    }
    text = TextRules.normalizeBody(text).strip();
  }
}
