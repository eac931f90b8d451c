package org.parley.web.api.report;

import java.util.List;
import java.util.stream.Stream;
import org.parley.community.csv.CsvTable;
import org.parley.moderation.flag.FlagReason;
import org.parley.moderation.flag.FlagWeight;
import org.parley.moderation.report.DayFigures;
import org.parley.moderation.report.Ratio;
import org.parley.moderation.report.Report;

/** The tables of a report as spreadsheets read them. */
final class ReportCsv {

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
    row(table, List.of("from", "to"), ReportCells.FIGURES, ReportCells.USE);
    row(
        table,
        List.of(report.query().period().from(), report.query().period().to()),
        ReportCells.of(report.all()),
        ReportCells.of(report.utilisation()));
  }

  private static void days(CsvTable table, Report report) {
    table.row("day", "opened", "done", "backlog");
    for (DayFigures day : report.days()) {
      table.row(day.day(), day.opened(), day.done(), day.backlog());
    }
  }

  private static void agents(CsvTable table, Report report) {
    row(table, List.of("agent", "name"), ReportCells.FIGURES, ReportCells.USE);
    for (Report.OfAgent each : report.agents()) {
      String handle = each.agent().isKnown() ? each.agent().name() : "";
      row(
          table,
          List.of(handle, each.agent().displayName()),
          ReportCells.of(each.figures()),
          ReportCells.of(each.utilisation()));
    }
  }

  private static void spaces(CsvTable table, Report report) {
    row(table, List.of("space", "name"), ReportCells.FIGURES);
    for (Report.OfSpace each : report.spaces()) {
      row(table, List.of(each.space().slug(), each.space().name()), ReportCells.of(each.figures()));
    }
  }

  private static void reasons(CsvTable table, Report report) {
    row(table, List.of("reason"), ReportCells.FIGURES);
    for (Report.OfReason each : report.reasons()) {
      row(table, List.of(each.reason().word()), ReportCells.of(each.figures()));
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

  private static void row(CsvTable table, List<?>... parts) {
    table.row(Stream.of(parts).flatMap(List::stream).toArray());
  }
}
