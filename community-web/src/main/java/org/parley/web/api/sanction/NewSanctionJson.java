package org.parley.web.api.sanction;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.parley.community.problem.Invalid;
import org.parley.moderation.flag.NoteText;
import org.parley.moderation.sanction.NewSanction;
import org.parley.moderation.sanction.SanctionKind;
import org.parley.moderation.sanction.SanctionReason;
import org.parley.moderation.sanction.SanctionTerms;

/**
 * What is to be decided about a member.
 *
 * @param until {@code 2026-12-24T18:00:00Z}
 */
public record NewSanctionJson(
    String kind, String reason, String message, String until, String note) {

  NewSanction wanted(String key) {
    SanctionTerms terms =
        new SanctionTerms(
            SanctionKind.ofWord(kind), SanctionReason.ofWord(reason), message, moment());
    return new NewSanction(terms, NoteText.of(note), key);
  }

  private Instant moment() {
    try {
      return until == null ? null : Instant.parse(until);
    } catch (DateTimeParseException e) {
      throw new Invalid("until", "sanction.until-unreadable");
    }
  }
}
