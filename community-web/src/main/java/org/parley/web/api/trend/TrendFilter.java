package org.parley.web.api.trend;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.parley.search.trend.TrendForm;
import org.parley.search.trend.TrendQuery;
import org.parley.web.api.request.Limit;

/** Which trends are wanted: those of the last four weeks when nothing is said. */
public class TrendFilter {

  @QueryParam("period")
  String period;

  @QueryParam("until")
  String until;

  @QueryParam("space")
  String space;

  @QueryParam("tag")
  String tag;

  @QueryParam("limit")
  String limit;

  TrendQuery query(LocalDate today) {
    return new TrendForm(this::typed).read(today, Limit.read(limit, TrendQuery.USUAL));
  }

  private String typed(String field) {
    return switch (field) {
      case "period" -> period;
      case "until" -> until;
      case "space" -> space;
      case "tag" -> tag;
      default -> throw new IllegalArgumentException(field);
    };
  }
}
