package org.parley.moderation.checkin;

import org.parley.community.problem.Invalid;
import org.parley.moderation.sla.SlaTerms;

/**
 * Within how much time some agent must have looked into a space.
 *
 * @param minutes of business time, 1 to a year
 * @param version of the schedule as it was read; null to set it whatever there is
 */
public record CheckInInterval(int minutes, Long version) {

  /**
   * @throws Invalid when there are too few or too many minutes
   */
  public CheckInInterval {
    if (minutes < 1 || minutes > SlaTerms.MOST_MINUTES) {
      throw new Invalid("minutes", "check-in.minutes", SlaTerms.MOST_MINUTES);
    }
  }
}
