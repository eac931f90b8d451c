package org.parley.web.api.checkin;

import org.parley.community.problem.Invalid;
import org.parley.moderation.checkin.CheckInInterval;

/**
 * How often somebody must look into a space.
 *
 * @param minutes of business time
 * @param version of the schedule as it was read; null to set it whatever there is
 */
public record CheckInIntervalJson(Integer minutes, Long version) {

  CheckInInterval interval() {
    if (minutes == null) {
      throw new Invalid("minutes", "request.incomplete");
    }
    return new CheckInInterval(minutes, version);
  }
}
