package org.parley.web.api.report;

import java.time.Duration;
import org.parley.moderation.report.Durations;

/**
 * How long something took.
 *
 * @param medianSeconds null of none
 * @param ninetiethSeconds the 90th percentile, null of none
 */
public record ReportDurationsJson(int count, Long medianSeconds, Long ninetiethSeconds) {

  static ReportDurationsJson of(Durations times) {
    return new ReportDurationsJson(
        times.count(), seconds(times.median()), seconds(times.ninetieth()));
  }

  private static Long seconds(Duration duration) {
    return duration == null ? null : duration.toSeconds();
  }
}
