package org.parley.web.api.casesystem;

import java.time.Instant;
import java.util.Locale;
import org.parley.moderation.casesystem.CaseView;

/** A follow-up's case in one system. */
public record FollowUpCaseJson(
    long systemId, String system, String caseId, String url, String state, Instant createdAt) {

  static FollowUpCaseJson of(CaseView view) {
    return new FollowUpCaseJson(
        view.connectionId(),
        view.system(),
        view.caseId(),
        view.url(),
        view.state().toLowerCase(Locale.ROOT),
        view.createdAt());
  }
}
