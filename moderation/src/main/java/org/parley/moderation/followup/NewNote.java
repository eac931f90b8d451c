package org.parley.moderation.followup;

/**
 * A note for whoever works on a follow-up.
 *
 * @param key the client's key: a second request with it adds nothing; null when the client needs no
 *     such protection
 */
public record NewNote(WorkNote note, String key) {

  public NewNote {
    NewFollowUp.checkKey(key);
  }

  /** As forms and the API send it; the text has to be there. */
  public static NewNote of(String typed, String key) {
    return new NewNote(WorkNote.required(typed), key);
  }
}
