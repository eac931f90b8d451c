package org.parley.web.api.report;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.parley.community.problem.Invalid;
import org.parley.moderation.report.ReportForm;
import org.parley.moderation.report.ReportQuery;

/** Which report is wanted: the last four weeks of everything when nothing is said. */
public class ReportFilter {

  @QueryParam("days")
  String days;

  @QueryParam("from")
  String from;

  @QueryParam("to")
  String to;

  @QueryParam("zone")
  String zone;

  @QueryParam("space")
  String space;

  @QueryParam("team")
  String team;

  @QueryParam("agent")
  String agent;

  @QueryParam("reason")
  String reason;

  /**
   * The zone in which the days are meant.
   *
   * @param usual where nothing is said
   */
  ZoneId zone(ZoneId usual) {
    try {
      return zone == null || zone.isEmpty() ? usual : ZoneId.of(zone);
    } catch (DateTimeException e) {
      throw new Invalid("zone", "report.zone");
    }
  }

  ReportQuery query(LocalDate today, ZoneId days) {
    return new ReportForm(this::typed).read(today, days);
  }

  private String typed(String field) {
    return switch (field) {
      case "days" -> days;
      case "from" -> from;
      case "to" -> to;
      case "space" -> space;
      case "team" -> team;
      case "agent" -> agent;
      case "reason" -> reason;
      default -> throw new IllegalArgumentException(field);
    };
  }
}
