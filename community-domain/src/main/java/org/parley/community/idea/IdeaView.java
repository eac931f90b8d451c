package org.parley.community.idea;

import java.time.Instant;
import java.util.List;
import org.parley.community.member.Author;
import org.parley.community.thread.ThreadLink;

/**
 * What is known of an idea beyond its thread, for one reader.
 *
 * @param votes how many members support it
 * @param quarter when it is expected, null when nobody says
 * @param shippedIn the version that brought it, may be empty
 * @param told the thread that tells of what was shipped, null for none and for one that the reader
 *     does not see
 * @param isSupported whether the reader supports it
 * @param steps all that was said of it, the latest first
 */
public record IdeaView(
    long id,
    IdeaStatus status,
    String reason,
    String quarter,
    String shippedIn,
    ThreadLink told,
    int votes,
    boolean isSupported,
    Instant changedAt,
    Author changedBy,
    Ballots ballots,
    May may,
    List<Step> steps) {

  /** What a product team said of an idea, and when. */
  public record Step(IdeaStatus status, String reason, String quarter, Author by, Instant at) {}

  /** How many votes the reader has altogether, and how many of them are not spent. */
  public record Ballots(int left, int limit) {
    static Ballots of(int spent, int limit) {
      return new Ballots(Math.max(0, limit - spent), limit);
    }

    public boolean isSpent() {
      return left == 0;
    }
  }

  /** What the reader may do, by {@link IdeaPolicy}. */
  public record May(boolean support, boolean setStatus, boolean study, boolean merge) {}

  public IdeaView {
    steps = List.copyOf(steps);
  }

  /** Whether the reader can give a vote right now, or take theirs back. */
  public boolean canPress() {
    return may.support() && (isSupported || ballots.left() > 0);
  }

  public boolean isNew() {
    return status == IdeaStatus.NEW;
  }
}
