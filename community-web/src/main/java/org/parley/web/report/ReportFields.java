package org.parley.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.community.notification.Mailings;
import org.parley.community.problem.Invalid;
import org.parley.moderation.report.ReportForm;
import org.parley.moderation.report.ReportQuery;
import org.parley.web.security.CurrentActor;

/** The fields above a report, as they stand in its address. */
@Named
@RequestScoped
public class ReportFields {

  private static final List<String> FILTERS = List.of("space", "team", "agent", "reason");

  @Inject HttpServletRequest request;
  @Inject CurrentActor currentActor;
  @Inject Mailings mailings;
  @Inject Clock clock;

  private ZoneId zone;

  /**
   * @throws Invalid when a field holds what will not do
   */
  ReportQuery query() {
    return new ReportForm(this::of).read(getToday(), getZone());
  }

  /** What stands in a field; empty, never null. */
  public String of(String field) {
    String value = request.getParameter(field);
    return value == null ? "" : value.strip();
  }

  /** The reader's time zone, by the name that they chose. */
  public ZoneId getZone() {
    if (zone == null) {
      zone = ZoneId.of(mailings.of(currentActor.actor().id()).zoneName());
    }
    return zone;
  }

  public LocalDate getToday() {
    return LocalDate.now(clock.withZone(getZone()));
  }

  /** Whether the last so many days are shown. */
  public boolean isLast(String days) {
    boolean isUsual = of("days").isEmpty() && of("from").isEmpty() && of("to").isEmpty();
    return days.equals(isUsual ? String.valueOf(ReportForm.USUAL_DAYS) : of("days"));
  }

  /** The filters as an address goes on with them after other parameters. */
  public String getFilters() {
    return parameters(FILTERS);
  }

  /** All fields, for the addresses of the tables. */
  public String getQuery() {
    return parameters(ReportForm.FIELDS).replaceFirst("^&", "?");
  }

  private String parameters(List<String> names) {
    return names.stream()
        .filter(name -> !of(name).isEmpty())
        .map(name -> "&" + name + "=" + URLEncoder.encode(of(name), StandardCharsets.UTF_8))
        .collect(Collectors.joining());
  }
}
