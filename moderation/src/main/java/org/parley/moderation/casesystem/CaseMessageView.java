package org.parley.moderation.casesystem;

import java.time.Instant;

/**
 * Something that was told to a case system, or is to be.
 *
 * @param state {@code WAITING}, {@code SENT}, {@code REFUSED}, or {@code WITHHELD} when nothing was
 *     left that may be told
 * @param nextAttemptAt null unless it waits
 * @param status of the last answer, null when there was none
 * @param error of the last attempt, null when there was none
 */
public record CaseMessageView(
    long id,
    long followUpId,
    CaseAct act,
    String state,
    int attempts,
    Instant createdAt,
    Instant nextAttemptAt,
    Integer status,
    String error) {

  public boolean isRefused() {
    return state.equals("REFUSED");
  }
}
