package org.parley.web.api.report;

import org.parley.moderation.report.Report;

/** The part of one space, by its slug. */
public record ReportSpaceJson(String space, String name, ReportFiguresJson figures) {

  static ReportSpaceJson of(Report.OfSpace part) {
    return new ReportSpaceJson(
        part.space().slug(), part.space().name(), ReportFiguresJson.of(part.figures()));
  }
}
