package org.parley.web.api.casesystem;

import org.parley.community.problem.Invalid;

/** Where a follow-up is to be a case. */
public record NewFollowUpCaseJson(Long systemId) {

  long system() {
    if (systemId == null) {
      throw new Invalid("systemId", "case-system.unknown");
    }
    return systemId;
  }
}
