package org.parley.moderation.verification;

import java.time.Instant;
import org.parley.community.member.Author;
import org.parley.community.space.SpaceView;
import org.parley.community.verified.VerifiedMark;

/**
 * An answer that was verified and is to be checked again.
 *
 * @param excerpt the beginning of what it says now
 * @param was as what it had been verified
 * @param state {@link VerificationState#VOID} or {@link VerificationState#EXPIRED}
 * @param since when that came about
 */
public record WaitingAnswer(
    long id,
    long postId,
    String threadTitle,
    SpaceView.Label space,
    Author author,
    String excerpt,
    VerifiedMark was,
    VerificationState state,
    Instant since) {

  public boolean isEdited() {
    return state == VerificationState.VOID;
  }
}
