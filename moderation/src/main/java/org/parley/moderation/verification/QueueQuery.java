package org.parley.moderation.verification;

import org.parley.community.problem.Invalid;

/**
 * Which waiting answers somebody looks at.
 *
 * @param reason {@code edited} or {@code expired}; empty for both
 * @param space a slug; empty for all spaces
 * @param after the cursor of the page before, null for the first page
 * @param limit answers per page, 1 to 100
 */
public record QueueQuery(String reason, String space, String after, int limit) {

  public QueueQuery {
    reason = reason == null ? "" : reason;
    space = space == null ? "" : space;
    limit = Math.max(1, Math.min(limit, 100));
  }

  /** The state that the reason stands for, empty for any. */
  String state() {
    return switch (reason) {
      case "" -> "";
      case "edited" -> VerificationState.VOID.name();
      case "expired" -> VerificationState.EXPIRED.name();
      default -> throw new Invalid("reason", "verification.reason-unknown");
    };
  }
}
