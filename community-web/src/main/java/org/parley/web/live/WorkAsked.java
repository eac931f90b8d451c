package org.parley.web.live;

import org.parley.community.problem.Invalid;
import org.parley.moderation.followup.FollowUpFilter;

/**
 * Which list of follow-ups a page shows, in the words in which the page itself was made.
 *
 * @param after the number of what was done last when the list was made
 * @param filter what the list shows
 */
public record WorkAsked(long after, FollowUpFilter filter) {

  /**
   * @throws Invalid when it is no list
   */
  public WorkAsked {
    if (filter == null) {
      throw new Invalid("work", "live.unreadable");
    }
  }

  Watch watch() {
    return new Watch.OfWork(filter, after);
  }
}
