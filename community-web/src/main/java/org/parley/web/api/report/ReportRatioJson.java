package org.parley.web.api.report;

import org.parley.moderation.report.Ratio;

/**
 * How many of how many.
 *
 * @param percent null of none
 */
public record ReportRatioJson(int part, int whole, Double percent) {

  static ReportRatioJson of(Ratio ratio) {
    return new ReportRatioJson(ratio.part(), ratio.whole(), ratio.percent());
  }
}
