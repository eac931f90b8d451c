package org.parley.web.api.sanction;

import java.time.Instant;
import org.parley.moderation.sanction.SanctionView;
import org.parley.web.api.member.AuthorJson;

/**
 * A decision about a member.
 *
 * @param by nobody known for the member, and for who runs the community on its machine
 * @param note for staff only
 * @param appeal what the member said against it; null when nothing
 */
public record SanctionJson(
    long id,
    String kind,
    String reason,
    String message,
    Instant until,
    Instant at,
    AuthorJson by,
    String note,
    String state,
    Instant endedAt,
    String appeal,
    String appealOutcome) {

  static SanctionJson of(SanctionView view) {
    boolean isAppealed = view.appeal() != null;
    return new SanctionJson(
        view.id(),
        view.terms().kind().word(),
        view.terms().reason().word(),
        view.terms().message(),
        view.terms().until(),
        view.at(),
        AuthorJson.of(view.by()),
        view.note(),
        view.ending().state().word(),
        view.ending().at(),
        isAppealed ? view.appeal().text() : null,
        isAppealed ? view.appeal().word() : null);
  }
}
