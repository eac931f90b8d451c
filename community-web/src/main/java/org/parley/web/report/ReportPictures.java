package org.parley.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.parley.moderation.report.DayFigures;
import org.parley.moderation.report.Report;

/** Days as pictures; the same figures stand beside them as a table. */
@Named
@ApplicationScoped
public class ReportPictures {

  /** What lies open at each day's end. */
  public List<DayColumn> backlog(Report report) {
    return columns(report, DayFigures::backlog);
  }

  /** What came and what went on each day, by one measure. */
  public List<DayColumn> flow(Report report) {
    return columns(report, day -> Math.max(day.opened(), day.done()));
  }

  private static List<DayColumn> columns(Report report, ToIntFunction<DayFigures> highest) {
    List<DayFigures> days = report.days();
    int top = Math.max(1, days.stream().mapToInt(highest).max().orElse(1));
    return IntStream.range(0, days.size())
        .mapToObj(number -> new DayColumn(days.get(number), number, days.size(), top))
        .toList();
  }
}
