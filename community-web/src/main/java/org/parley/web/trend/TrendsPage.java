package org.parley.web.trend;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.space.SpaceView;
import org.parley.community.space.SpaceViews;
import org.parley.search.trend.TrendForm;
import org.parley.search.trend.TrendPeriod;
import org.parley.search.trend.TrendPolicy;
import org.parley.search.trend.TrendQuery;
import org.parley.web.page.Feedback;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;
import org.parley.web.trend.ToldTrends.Told;

/** {@code trends.xhtml}: what customers write about more than before. All is in the address. */
@Named
@RequestScoped
public class TrendsPage {

  @Inject HttpServletRequest request;
  @Inject CurrentActor currentActor;
  @Inject ToldTrends trends;
  @Inject SpaceViews spaces;
  @Inject Feedback feedback;
  @Inject Visit visit;
  @Inject Clock clock;

  private Told told;

  public void load() {
    if (!currentActor.isSignedIn()) {
      visit.signInFirst();
      return;
    }
    TrendPolicy.requireReading(currentActor.actor());
    try {
      TrendQuery query = new TrendForm(this::of).read(getToday(), TrendQuery.USUAL);
      told = trends.read(currentActor.actor(), query);
    } catch (Invalid | Conflict problem) {
      feedback.refuse(problem);
    }
  }

  /** Null when what was asked for will not do. */
  public Told getTold() {
    return told;
  }

  public LocalDate getToday() {
    return LocalDate.now(clock.withZone(ZoneOffset.UTC));
  }

  /** What stands in a field; empty, never null. */
  public String of(String field) {
    String value = request.getParameter(field);
    return value == null ? "" : value.strip();
  }

  /** The word of the period that is shown. */
  public String getPeriod() {
    return told == null ? of("period") : told.query().period().word();
  }

  public List<SpaceView> getSpaces() {
    return spaces.list(currentActor.actor());
  }

  /** The same for another period. */
  public String during(String period) {
    return "/trends?period=" + TrendPeriod.ofWord(period).word() + without("period");
  }

  public String getEarlier() {
    return moved(-1);
  }

  /** Null when the period after is not over. */
  public String getLater() {
    return told.query().moved(1).last().isAfter(getToday()) ? null : moved(1);
  }

  /** The fields, for the address of the table. */
  public String getQuery() {
    return without("").replaceFirst("^&", "?");
  }

  private String moved(int periods) {
    return "/trends?until=" + told.query().moved(periods).last() + without("until");
  }

  private String without(String other) {
    return TrendForm.FIELDS.stream()
        .filter(field -> !field.equals(other) && !of(field).isEmpty())
        .map(field -> "&" + field + "=" + URLEncoder.encode(of(field), StandardCharsets.UTF_8))
        .collect(Collectors.joining());
  }
}
