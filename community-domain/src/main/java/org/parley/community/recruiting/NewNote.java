package org.parley.community.recruiting;

import org.parley.community.problem.Invalid;

/**
 * What to write down about a candidate.
 *
 * @param state the new state, null to leave it
 * @param text at most {@value #LONGEST} characters; may be empty when the state changes
 */
public record NewNote(CandidateState state, String text) {

  public static final int LONGEST = 1_000;

  public NewNote {
    text = text == null ? "" : text.strip();
    if (text.length() > LONGEST) {
      throw new Invalid("note", "candidate.note-long", LONGEST);
    }
  }
}
