package org.parley.moderation.sanction;

import org.parley.community.problem.Invalid;
import org.parley.moderation.flag.NoteText;

/**
 * What somebody wants to decide about a member.
 *
 * @param note for staff only
 * @param key the client's key: a second request with it gets the first one's answer; may be null
 */
public record NewSanction(SanctionTerms terms, NoteText note, String key) {

  private static final int LONGEST_KEY = 100;

  /**
   * @throws Invalid when the key is no key
   */
  public NewSanction {
    if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
      throw new Invalid("key", "key.invalid", LONGEST_KEY);
    }
  }
}
