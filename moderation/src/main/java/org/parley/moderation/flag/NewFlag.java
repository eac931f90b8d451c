package org.parley.moderation.flag;

import org.parley.community.problem.Invalid;

/**
 * A flag that somebody wants to raise.
 *
 * @param note what the moderators should know; required for {@link FlagReason#OTHER}
 * @param key the client's key: a second request with the same key raises nothing and gets the first
 *     one's answer; null when the client needs no such protection
 */
public record NewFlag(FlagReason reason, NoteText note, String key) {

  private static final int LONGEST_KEY = 100;

  /**
   * Checks what was typed.
   *
   * @throws Invalid when the reason is missing, the note will not do, or the key is no key
   */
  public NewFlag {
    if (reason == null) {
      throw new Invalid("reason", "flag.reason");
    }
    if (reason == FlagReason.OTHER && note.isEmpty()) {
      throw new Invalid("note", "flag.note-required");
    }
    if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
      throw new Invalid("key", "key.invalid", LONGEST_KEY);
    }
  }

  /** As forms and the API send it: a reason's word and a note that may be missing. */
  public static NewFlag of(String reason, String note, String key) {
    return new NewFlag(FlagReason.ofWord(reason), NoteText.of(note), key);
  }
}
