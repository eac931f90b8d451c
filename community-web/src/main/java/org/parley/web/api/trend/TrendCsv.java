package org.parley.web.api.trend;

import org.parley.community.csv.CsvTable;
import org.parley.search.trend.Trend;
import org.parley.web.trend.ToldTrend;
import org.parley.web.trend.ToldTrends.Told;

/** Trends as spreadsheets read them; what is new has no ratio. */
final class TrendCsv {

  private TrendCsv() {}

  static String of(Told told) {
    CsvTable table = new CsvTable();
    table.row(
        "term",
        "ratio",
        "score",
        "posts",
        "threads",
        "people",
        "threads_before",
        "negative",
        "neutral",
        "positive",
        "tone_unknown");
    for (ToldTrend each : told.trends()) {
      Trend trend = each.trend();
      table.row(
          trend.shown(),
          trend.ratio(),
          trend.score(),
          trend.posts(),
          trend.threads(),
          trend.people(),
          trend.threadsBefore(),
          each.tone().negative(),
          each.tone().neutral(),
          each.tone().positive(),
          each.tone().unheard());
    }
    return table.toString();
  }
}
