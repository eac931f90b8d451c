package org.parley.web.api.report;

import org.parley.moderation.report.Report;

/** The part of one reason. */
public record ReportReasonJson(String reason, ReportFiguresJson figures) {

  static ReportReasonJson of(Report.OfReason part) {
    return new ReportReasonJson(part.reason().word(), ReportFiguresJson.of(part.figures()));
  }
}
