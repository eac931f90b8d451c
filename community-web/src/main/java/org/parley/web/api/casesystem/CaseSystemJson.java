package org.parley.web.api.casesystem;

import java.time.Instant;
import java.util.List;
import org.parley.moderation.casesystem.CaseConnectionView;
import org.parley.moderation.sla.FollowUpReason;

/** A case system; its secrets are told when they are made, and never here. */
public record CaseSystemJson(
    long id,
    String name,
    String kind,
    String url,
    String clientId,
    boolean active,
    List<String> reasons,
    String space,
    boolean notes,
    boolean privateTitles,
    int failures,
    Instant failingSince,
    String lastError,
    Instant lastTakenAt,
    long waitingCount,
    long refusedCount) {

  static CaseSystemJson of(CaseConnectionView system) {
    return new CaseSystemJson(
        system.id(),
        system.name(),
        system.kind().word(),
        system.url(),
        system.clientId(),
        system.isActive(),
        system.reasons().stream().map(FollowUpReason::word).toList(),
        system.space(),
        system.sharesNotes(),
        system.sharesPrivate(),
        system.failures(),
        system.failingSince(),
        system.lastError(),
        system.lastTakenAt(),
        system.waiting(),
        system.refused());
  }
}
