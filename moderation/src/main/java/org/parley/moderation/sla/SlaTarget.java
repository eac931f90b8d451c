package org.parley.moderation.sla;

import java.time.Duration;
import org.parley.moderation.calendar.BusinessTime;

/**
 * What a clock runs towards.
 *
 * @param minutes of business time
 * @param warnPercent of them, after which it warns
 */
public record SlaTarget(int minutes, int warnPercent, BusinessTime time) {

  Duration whole() {
    return Duration.ofMinutes(minutes);
  }

  Duration untilWarning() {
    return whole().multipliedBy(warnPercent).dividedBy(100);
  }
}
