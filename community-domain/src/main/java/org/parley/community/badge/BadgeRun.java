package org.parley.community.badge;

import java.time.Instant;

/**
 * How far a run through the definitions is.
 *
 * @param total definitions to look at
 * @param done definitions looked at
 * @param awarded badges given, so returned and revoked
 * @param finishedAt null while it runs
 */
public record BadgeRun(
    long id,
    RunKind kind,
    Instant askedAt,
    int total,
    int done,
    int awarded,
    int returned,
    int revoked,
    Instant finishedAt) {

  public boolean isFinished() {
    return finishedAt != null;
  }
}
