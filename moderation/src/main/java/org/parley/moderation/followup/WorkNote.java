package org.parley.moderation.followup;

import java.util.Optional;
import org.parley.community.markup.TextRules;
import org.parley.community.problem.Invalid;

/**
 * What staff write down for each other about a follow-up. It is plain text and never leaves the
 * staff. Never null: without visible characters it is the empty word.
 */
public record WorkNote(String text) {

  /** Code points. */
  public static final int LONGEST = 4_000;

  /**
   * Checks what was typed.
   *
   * @param typed may be null
   * @throws Invalid on the field {@code note} when it is too long or not text
   */
  public static WorkNote of(String typed) {
    Optional<String> problem = TextRules.bodyProblem(typed);
    if (problem.filter(TextRules.BLANK::equals).isPresent()) {
      return new WorkNote("");
    }
    problem
        .or(() -> tooLong(typed))
        .ifPresent(
            code -> {
              throw new Invalid("note", "note." + code, LONGEST);
            });
    return new WorkNote(TextRules.normalizeBody(typed).strip());
  }

  /** The same for a text that has to be there. */
  public static WorkNote required(String typed) {
    WorkNote note = of(typed);
    if (note.text.isEmpty()) {
      throw new Invalid("note", "follow-up.note-missing");
    }
    return note;
  }

  private static Optional<String> tooLong(String typed) {
    boolean fits = typed.codePointCount(0, typed.length()) <= LONGEST;
    return fits ? Optional.empty() : Optional.of(TextRules.TOO_LONG);
  }
}
