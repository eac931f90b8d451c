package org.parley.web.api.report;

import org.parley.moderation.report.DayFigures;

/** One day, {@code 2026-03-02}, and what was open at its end. */
public record ReportDayJson(String day, int opened, int done, int backlog) {

  static ReportDayJson of(DayFigures day) {
    return new ReportDayJson(day.day().toString(), day.opened(), day.done(), day.backlog());
  }
}
