package org.parley.web.api.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parley.community.csv.CsvTable;
import org.parley.moderation.flag.FlagReason;
import org.parley.moderation.flag.FlagWeight;
import org.parley.moderation.report.DayFigures;
import org.parley.moderation.report.Durations;
import org.parley.moderation.report.Figures;
import org.parley.moderation.report.Ratio;
import org.parley.moderation.report.Report;
import org.parley.moderation.report.Utilisation;

/** The tables of a report as spreadsheets read them; times are seconds, and what is not known is empty. */
final class ReportCsv {

  private static final List<String> FIGURES =
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

  private static final List<String> USE = List.of("worked_seconds", "present_seconds");

  private ReportCsv() {}

  static String of(Report report, ReportTable which) {
    CsvTable table = new CsvTable();
    switch (which) {
      case SUMMARY -> summary(table, report);
      case DAYS -> days(table, report);
      case AGENTS -> agents(table, report);
      case SPACES -> spaces(table, report);
      case REASONS -> reasons(table, report);
      case FLAGS -> flags(table, report);
      case FLAGGERS -> flaggers(table, report);
      case SATISFACTION -> satisfaction(table, report);
    }
    return table.toString();
  }

  private static void summary(CsvTable table, Report report) {
    row(table, List.of("from", "to"), FIGURES, USE);
    row(
        table,
        List.of(report.query().period().from(), report.query().period().to()),
        cells(report.all()),
        cells(report.utilisation()));
  }

  private static void days(CsvTable table, Report report) {
    table.row("day", "opened", "done", "backlog");
    for (DayFigures day : report.days()) {
      table.row(day.day(), day.opened(), day.done(), day.backlog());
    }
  }

  private static void agents(CsvTable table, Report report) {
    row(table, List.of("agent", "name"), FIGURES, USE);
    for (Report.OfAgent each : report.agents()) {
      String handle = each.agent().isKnown() ? each.agent().name() : "";
      row(
          table,
          List.of(handle, each.agent().displayName()),
          cells(each.figures()),
          cells(each.utilisation()));
    }
  }

  private static void spaces(CsvTable table, Report report) {
    row(table, List.of("space", "name"), FIGURES);
    for (Report.OfSpace each : report.spaces()) {
      row(table, List.of(each.space().slug(), each.space().name()), cells(each.figures()));
    }
  }

  private static void reasons(CsvTable table, Report report) {
    row(table, List.of("reason"), FIGURES);
    for (Report.OfReason each : report.reasons()) {
      row(table, List.of(each.reason().word()), cells(each.figures()));
    }
  }

  private static void flags(CsvTable table, Report report) {
    table.row("reason", "upheld", "judged");
    for (FlagReason reason : FlagReason.values()) {
      Ratio upheld = report.flags().of(reason);
      table.row(reason.word(), upheld.part(), upheld.whole());
    }
  }

  private static void flaggers(CsvTable table, Report report) {
    table.row("trust", "upheld", "judged");
    for (int band = 0; band <= FlagWeight.STAFF; band++) {
      Ratio upheld = report.flags().ofBand(band);
      table.row(band == FlagWeight.STAFF ? "staff" : band, upheld.part(), upheld.whole());
    }
  }

  private static void satisfaction(CsvTable table, Report report) {
    table.row("stars", "ratings");
    List<Integer> counts = report.satisfaction().counts();
    for (int star = counts.size(); star > 0; star--) {
      table.row(star, counts.get(star - 1));
    }
  }

  private static List<Object> cells(Figures figures) {
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

  private static List<Object> cells(Utilisation used) {
    return List.of(used.worked().toSeconds(), used.present().toSeconds());
  }

  private static void row(CsvTable table, List<?>... parts) {
    table.row(Stream.of(parts).flatMap(List::stream).toArray());
  }
}
