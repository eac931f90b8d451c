package org.parley.web.api.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.parley.moderation.report.Durations;
import org.parley.moderation.report.Figures;
import org.parley.moderation.report.Utilisation;

/**
 * Figures as cells of a row, and their heads; times are seconds, and what is not known is empty.
 */
final class ReportCells {

  static final List<String> FIGURES =
      List.of(
          "opened",
          "done",
          "open_at_end",
          "responses",
          "response_median_seconds",
          "response_p90_seconds",
          "resolution_median_seconds",
          "resolution_p90_seconds",
          "response_promises_kept",
          "response_promises",
          "resolution_promises_kept",
          "resolution_promises",
          "reopened");

  static final List<String> USE = List.of("worked_seconds", "present_seconds");

  private ReportCells() {}

  static List<Object> of(Figures figures) {
    List<Object> cells = new ArrayList<>();
    cells.add(figures.opened());
    cells.add(figures.done());
    cells.add(figures.open());
    cells.add(figures.response().count());
    addTimes(cells, figures.response());
    addTimes(cells, figures.resolution());
    cells.add(figures.responseKept().part());
    cells.add(figures.responseKept().whole());
    cells.add(figures.resolutionKept().part());
    cells.add(figures.resolutionKept().whole());
    cells.add(figures.reopened().part());
    return cells;
  }

  private static void addTimes(List<Object> cells, Durations times) {
    cells.add(seconds(times.median()));
    cells.add(seconds(times.ninetieth()));
  }

  private static Long seconds(Duration duration) {
    return duration == null ? null : duration.toSeconds();
  }

  static List<Object> of(Utilisation used) {
    return List.of(used.worked().toSeconds(), used.present().toSeconds());
  }
}
