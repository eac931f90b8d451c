package org.parley.web.trend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parley.search.trend.Trend;
import org.parley.search.trend.TrendAnswer.Counted;
import org.parley.search.trend.TrendPeriod;
import org.parley.search.trend.TrendPolicy;
import org.parley.web.page.Messages;
import org.parley.web.security.CurrentActor;

/** Figures of trends in words. */
@Named
@ApplicationScoped
public class TrendWords {

  private static final double MANY = 10;

  @Inject Messages messages;
  @Inject CurrentActor currentActor;

  /** Whether the reader may read trends at all. */
  public boolean isOffered() {
    return TrendPolicy.mayRead(currentActor.actor());
  }

  /** {@code 3.4×} or {@code new}. */
  public String ratio(Trend trend) {
    Double ratio = trend.ratio();
    if (ratio == null) {
      return messages.text("trend.new");
    }
    String pattern = ratio < MANY ? "%.1f" : "%.0f";
    return messages.text("trend.times", String.format(Locale.ENGLISH, pattern, ratio));
  }

  /** {@code 33 %}; a dash for none. */
  public String percent(Double percent) {
    return percent == null
        ? messages.text("report.none")
        : messages.text("report.percent", String.valueOf(Math.round(percent)));
  }

  /** How much of it was read: all or a sample. */
  public String counted(Counted counted) {
    return counted.isSample()
        ? messages.text("trend.counted.sample", counted.posts(), counted.all(), counted.threads())
        : messages.text("trend.counted", counted.posts(), counted.threads());
  }

  public List<String> getPeriods() {
    return Stream.of(TrendPeriod.values()).map(TrendPeriod::word).toList();
  }
}
