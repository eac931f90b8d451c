package org.parley.web.api.report;

import org.parley.moderation.report.Figures;

/**
 * What there is to tell of some follow-ups.
 *
 * @see Figures
 */
public record ReportFiguresJson(
    int opened,
    int done,
    int open,
    ReportDurationsJson response,
    ReportDurationsJson resolution,
    ReportRatioJson responseKept,
    ReportRatioJson resolutionKept,
    ReportRatioJson reopened) {

  static ReportFiguresJson of(Figures figures) {
    return new ReportFiguresJson(
        figures.opened(),
        figures.done(),
        figures.open(),
        ReportDurationsJson.of(figures.response()),
        ReportDurationsJson.of(figures.resolution()),
        ReportRatioJson.of(figures.responseKept()),
        ReportRatioJson.of(figures.resolutionKept()),
        ReportRatioJson.of(figures.reopened()));
  }
}
