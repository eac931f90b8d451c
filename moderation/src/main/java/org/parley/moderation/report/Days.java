package org.parley.moderation.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Day by day what came, what went and what was left over. */
final class Days {

  private final ReportPeriod period;
  private final Map<LocalDate, Integer> opened = new HashMap<>();
  private final Map<LocalDate, Integer> done = new HashMap<>();
  private int before;

  private Days(ReportPeriod period) {
    this.period = period;
  }

  static List<DayFigures> of(List<Course> courses, ReportPeriod period) {
    Days days = new Days(period);
    courses.forEach(course -> course.runs().forEach(days::add));
    return days.list();
  }

  private void add(Course.Run run) {
    if (run.from().isBefore(period.begin())) {
      before++;
    } else {
      count(opened, run.from());
    }
    if (run.until() == null) {
      return;
    }
    if (run.until().isBefore(period.begin())) {
      before--;
    } else {
      count(done, run.until());
    }
  }

  private void count(Map<LocalDate, Integer> days, Instant moment) {
    days.merge(period.dayOf(moment), 1, Integer::sum);
  }

  private List<DayFigures> list() {
    List<DayFigures> list = new ArrayList<>();
    int backlog = before;
    for (LocalDate day : period.days()) {
      int came = opened.getOrDefault(day, 0);
      int went = done.getOrDefault(day, 0);
      backlog += came - went;
      list.add(new DayFigures(day, came, went, backlog));
    }
    return list;
  }
}
