package org.parley.search;

import java.util.List;
import org.parley.search.trend.TrendAnswer.Counted;
import org.parley.search.trend.TrendQuery;

/**
 * What a period is about, for one reader.
 *
 * @param trends the surest first
 * @param now what was counted of the period
 * @param before what was counted of the time before it
 */
public record TrendReport(TrendQuery query, List<ReadTrend> trends, Counted now, Counted before) {

  public TrendReport {
    trends = List.copyOf(trends);
  }
}
