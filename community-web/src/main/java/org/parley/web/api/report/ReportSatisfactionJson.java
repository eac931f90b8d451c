package org.parley.web.api.report;

import java.util.List;
import org.parley.moderation.report.Satisfaction;

/**
 * How content customers were with private conversations.
 *
 * @param counts how many gave one star, two, … five
 * @param mean null of none
 * @param content those of four and five stars
 */
public record ReportSatisfactionJson(List<Integer> counts, Double mean, ReportRatioJson content) {

  static ReportSatisfactionJson of(Satisfaction satisfaction) {
    return new ReportSatisfactionJson(
        satisfaction.counts(), satisfaction.mean(), ReportRatioJson.of(satisfaction.content()));
  }
}
