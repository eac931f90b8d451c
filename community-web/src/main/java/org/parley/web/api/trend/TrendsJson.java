package org.parley.web.api.trend;

import java.util.List;
import org.parley.community.setting.Place;
import org.parley.web.trend.ToldTrends.Told;

/**
 * The trends of a period.
 *
 * @param step days of each part of a series
 * @param now what was counted of the period
 * @param before what was counted of the time before it
 */
public record TrendsJson(
    String period,
    String from,
    String until,
    int step,
    TrendCountedJson now,
    TrendCountedJson before,
    List<TrendJson> items) {

  static TrendsJson of(Told told, Place place) {
    return new TrendsJson(
        told.query().period().word(),
        told.query().first().toString(),
        told.query().last().toString(),
        told.query().period().step(),
        TrendCountedJson.of(told.now()),
        TrendCountedJson.of(told.before()),
        told.trends().stream().map(trend -> TrendJson.of(trend, place)).toList());
  }
}
