package org.parley.community.recruiting;

import java.time.Instant;
import org.parley.community.member.Author;
import org.parley.community.member.TrustLevel;

/**
 * A candidate in the list.
 *
 * @param email null unless the reader is an administrator, or when there is none
 * @param tally what speaks for them
 * @param progress how far one has come with them
 */
public record CandidateRow(
    Author member,
    String email,
    TrustLevel trust,
    Instant joinedAt,
    Instant lastSeenAt,
    Tally tally,
    Progress progress) {

  /**
   * What a candidate has done in the scope of the list.
   *
   * @param judged answers on which somebody has decided
   * @param approved how many of those were accepted or verified
   * @param accepted how many the askers accepted
   * @param wilson what the share of good ones is at least, with 95 % confidence
   * @param lastAnswerAt null when it is unknown
   */
  public record Tally(
      int answers, int judged, int approved, int accepted, double wilson, Instant lastAnswerAt) {}

  /**
   * @param changedAt when the state changed last, null for who is new
   * @param notes how many there are
   * @param lastNote the latest of them, empty when there is none
   */
  public record Progress(CandidateState state, Instant changedAt, int notes, String lastNote) {}
}
