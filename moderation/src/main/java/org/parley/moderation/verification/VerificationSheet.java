package org.parley.moderation.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.parley.community.markup.DiffRow;
import org.parley.community.member.Author;
import org.parley.community.space.SpaceView;

/**
 * An answer with everything that there is to know of its verification.
 *
 * @param html rendered and sanitised
 * @param version to be given back when it is verified
 * @param steps what happened so far, the newest first; empty when nobody has verified it yet
 * @param changes what was verified last beside what is there now; empty when that is the same
 */
public record VerificationSheet(
    long postId,
    String threadTitle,
    SpaceView.Label space,
    Author author,
    String html,
    long version,
    List<Step> steps,
    List<DiffRow> changes) {

  /**
   * Something that happened to a verification.
   *
   * @param by whose deed it was; nobody known for what happened by itself
   */
  public record Step(
      VerificationState state,
      int revision,
      String productVersion,
      LocalDate until,
      Author by,
      Instant at) {}

  VerificationSheet with(List<Step> itsSteps) {
    return new VerificationSheet(
        postId, threadTitle, space, author, html, version, List.copyOf(itsSteps), changes);
  }

  /** What holds now, null when nobody has verified it yet. */
  public Step last() {
    return steps.isEmpty() ? null : steps.get(0);
  }

  public boolean isKnown() {
    return !steps.isEmpty();
  }

  /** Whether there is something to take back. */
  public boolean isWithdrawable() {
    return isKnown() && last().state() != VerificationState.WITHDRAWN;
  }

  public boolean isChanged() {
    return !changes.isEmpty();
  }
}
