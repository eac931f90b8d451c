package org.parley.moderation.report;

import java.time.Instant;

/**
 * What became of a promise.
 *
 * @param dueAt null while its clock stands still
 * @param breachedAt when it became late; null when it did not, or as long as nobody has noticed
 * @param metAt null until it is met, late or not
 */
record Promise(Instant dueAt, Instant breachedAt, Instant metAt) {

  boolean isKept() {
    return metAt != null && breachedAt == null;
  }

  /** When it was known whether it is kept; null as long as it is not. */
  Instant decidedAt(Instant now) {
    if (breachedAt != null) {
      return breachedAt;
    }
    if (metAt != null) {
      return metAt;
    }
    return dueAt != null && !now.isBefore(dueAt) ? dueAt : null;
  }
}
