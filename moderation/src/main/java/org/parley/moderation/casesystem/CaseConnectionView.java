package org.parley.moderation.casesystem;

import java.time.Instant;
import java.util.List;
import org.parley.moderation.sla.FollowUpReason;

/**
 * A case system as administrators see it; its secrets are not among what is shown.
 *
 * @param clientId who signs in there, empty where nobody does
 * @param reasons of follow-ups that go by themselves
 * @param space a space's slug, null for every space
 * @param failures in a row
 * @param lastError what it said last when it failed, else null
 * @param lastTakenAt when it last took something that was told, else null
 * @param waiting how much is to be told
 * @param refused how much it would not take
 */
public record CaseConnectionView(
    long id,
    String name,
    CaseKind kind,
    String url,
    String clientId,
    boolean isActive,
    List<FollowUpReason> reasons,
    String space,
    boolean sharesNotes,
    boolean sharesPrivate,
    int failures,
    Instant failingSince,
    String lastError,
    Instant lastTakenAt,
    long waiting,
    long refused) {

  public CaseConnectionView {
    reasons = List.copyOf(reasons);
  }

  public boolean isFailing() {
    return isActive && failures > 0;
  }
}
