package org.parley.community.checking;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.parley.community.expertise.CheckVerdict;
import org.parley.community.problem.Invalid;

/**
 * What somebody found when checking an answer.
 *
 * @param note why, for the author and the staff: at most {@value #LONGEST_NOTE} characters, and not
 *     empty unless the answer is correct
 */
public record Judgement(CheckVerdict verdict, String note) {

  public static final int LONGEST_NOTE = 500;

  public Judgement {
    Objects.requireNonNull(verdict);
    note = note == null ? "" : note.strip();
    if (note.length() > LONGEST_NOTE) {
      throw new Invalid("note", "check.note-long", LONGEST_NOTE);
    }
    if (verdict != CheckVerdict.CORRECT && note.isEmpty()) {
      throw new Invalid("note", "check.note-missing");
    }
  }

  /**
   * From what a form or the API says.
   *
   * @param verdict {@code correct}, {@code outdated} or {@code wrong}
   */
  public static Judgement of(String verdict, String note) {
    CheckVerdict found =
        Stream.of(CheckVerdict.values())
            .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(verdict))
            .findFirst()
            .orElseThrow(() -> new Invalid("verdict", "check.verdict-unknown"));
    return new Judgement(found, note);
  }
}
