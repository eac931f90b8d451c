package org.parley.moderation.flag;

import java.util.Optional;
import org.parley.community.markup.TextRules;
import org.parley.community.problem.Invalid;

/**
 * A short plain text that goes with a flag or a decision. Never null: without visible characters it
 * is the empty word.
 */
public record NoteText(String text) {

  /** Code points. */
  public static final int LONGEST = 500;

  /**
   * Checks what was typed.
   *
   * @param typed may be null
   * @throws Invalid on the field {@code note} when it is too long or not text
   */
  public static NoteText of(String typed) {
    Optional<String> problem = TextRules.commentProblem(typed);
    if (problem.filter(TextRules.BLANK::equals).isPresent()) {
      return new NoteText("");
    }
    problem
        .or(() -> tooLong(typed))
        .ifPresent(
            code -> {
              throw new Invalid("note", "note." + code, LONGEST);
            });
    return new NoteText(TextRules.normalizeBody(typed).strip());
  }

  private static Optional<String> tooLong(String typed) {
    boolean fits = typed.codePointCount(0, typed.length()) <= LONGEST;
    return fits ? Optional.empty() : Optional.of(TextRules.TOO_LONG);
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }
}
