package org.parley.web.api.casesystem;

import java.time.Instant;
import java.util.Locale;
import org.parley.moderation.casesystem.CaseMessageView;

/** Something that was told to a case system, or is to be. */
public record CaseMessageJson(
    long id,
    long followUpId,
    String act,
    String state,
    int attemptCount,
    Instant createdAt,
    Instant nextAttemptAt,
    Integer lastStatus,
    String lastError) {

  static CaseMessageJson of(CaseMessageView message) {
    return new CaseMessageJson(
        message.id(),
        message.followUpId(),
        message.act().name().toLowerCase(Locale.ROOT),
        message.state().toLowerCase(Locale.ROOT),
        message.attempts(),
        message.createdAt(),
        message.nextAttemptAt(),
        message.status(),
        message.error());
  }
}
