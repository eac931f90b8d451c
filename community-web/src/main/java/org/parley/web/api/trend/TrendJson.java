package org.parley.web.api.trend;

import java.util.List;
import org.parley.community.setting.Place;
import org.parley.search.trend.Trend;
import org.parley.web.trend.ToldTrend;

/**
 * A word or phrase that is written more often than before.
 *
 * @param term as most write it
 * @param ratio null when it is new
 * @param score G²
 * @param series threads for each part of the period
 */
public record TrendJson(
    String term,
    Double ratio,
    double score,
    int posts,
    int threads,
    int people,
    int threadsBefore,
    List<Integer> series,
    TrendToneJson tone,
    List<TrendExampleJson> examples) {

  static TrendJson of(ToldTrend told, Place place) {
    Trend trend = told.trend();
    return new TrendJson(
        trend.shown(),
        trend.ratio(),
        trend.score(),
        trend.posts(),
        trend.threads(),
        trend.people(),
        trend.threadsBefore(),
        trend.series(),
        TrendToneJson.of(told.tone()),
        told.examples().stream().map(hit -> TrendExampleJson.of(hit, place)).toList());
  }
}
