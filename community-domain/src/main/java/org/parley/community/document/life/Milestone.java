package org.parley.community.document.life;

import java.time.Instant;

/**
 * Something that happened to a document, at a step of its text. It is written once and never
 * changed.
 *
 * @param name only of a named version
 * @param note why, or what is new; may be empty
 * @param creditedId who wrote what was accepted, else null
 */
public record Milestone(
    long documentId,
    int step,
    MilestoneKind kind,
    String name,
    String note,
    long memberId,
    Long creditedId,
    Instant at) {

  static Milestone of(Stand stand, MilestoneKind kind, String note, Turn turn) {
    return new Milestone(
        stand.id(), stand.head(), kind, "", note, turn.memberId(), null, turn.at());
  }

  /** Who did something, and when. */
  record Turn(long memberId, Instant at) {}
}
