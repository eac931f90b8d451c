package org.parley.moderation.sanction;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.parley.community.markup.TextRules;
import org.parley.community.problem.Invalid;

/**
 * What is decided about a member, as the member is told it.
 *
 * @param message words to the member, in plain text; may be empty unless they are all there is
 * @param until when it ends by itself; null for a warning and a ban
 */
public record SanctionTerms(
    SanctionKind kind, SanctionReason reason, String message, Instant until) {

  /** Code points. */
  public static final int LONGEST_MESSAGE = 1_000;

  /**
   * Checks what was typed.
   *
   * @throws Invalid when an end is missing or out of place, or the words will not do
   */
  public SanctionTerms {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(reason);
    if (kind.hasEnd() && until == null) {
      throw new Invalid("until", "sanction.until");
    }
    if (!kind.hasEnd() && until != null) {
      throw new Invalid("until", "sanction.no-until");
    }
    message = checked(message);
    if (message.isEmpty() && (kind == SanctionKind.WARNING || reason == SanctionReason.OTHER)) {
      throw new Invalid("message", "sanction.message");
    }
  }

  private static String checked(String typed) {
    Optional<String> problem = TextRules.commentProblem(typed);
    if (problem.filter(TextRules.BLANK::equals).isPresent()) {
      return "";
    }
    if (problem.isPresent() || typed.codePointCount(0, typed.length()) > LONGEST_MESSAGE) {
      throw new Invalid("message", "sanction.message-text", LONGEST_MESSAGE);
    }
    return TextRules.normalizeBody(typed).strip();
  }
}
