package org.parley.community.expertise.score;

import java.time.Instant;

/**
 * Somebody's word for or against an answer.
 *
 * @param endorserId null for the votes of an imported community, whose voters nobody knows and
 *     which were screened there
 */
public record Endorsement(Kind kind, Long endorserId, Instant at) {

  /** What was said. */
  public enum Kind {
    UP,
    DOWN,
    ACCEPTED
  }
}
