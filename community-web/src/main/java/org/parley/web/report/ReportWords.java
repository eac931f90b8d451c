package org.parley.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.parley.moderation.flag.FlagReason;
import org.parley.moderation.flag.FlagWeight;
import org.parley.moderation.report.Ratio;
import org.parley.web.page.Messages;

/** Figures in words. */
@Named
@ApplicationScoped
public class ReportWords {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  @Inject Messages messages;

  /** {@code 14 h 20 min}, {@code 7 min}, {@code 40 s}; a dash for none. */
  public String time(Duration duration) {
    if (duration == null) {
      return messages.text("report.none");
    }
    if (duration.toMinutes() == 0) {
      return messages.text("report.seconds", duration.toSeconds());
    }
    long hours = duration.toHours();
    return hours == 0
        ? messages.text("report.minutes", duration.toMinutes())
        : messages.text("report.hours", String.valueOf(hours), duration.toMinutesPart());
  }

  /** {@code 87 %}; a dash for none. */
  public String percent(Double percent) {
    return percent == null
        ? messages.text("report.none")
        : messages.text("report.percent", String.valueOf(Math.round(percent)));
  }

  /** {@code 13 of 15}; a dash for none. */
  public String of(Ratio ratio) {
    return ratio.whole() == 0
        ? messages.text("report.none")
        : messages.text("report.of", String.valueOf(ratio.part()), String.valueOf(ratio.whole()));
  }

  /** {@code 4.2}; a dash for none. */
  public String decimal(Double number) {
    return number == null
        ? messages.text("report.none")
        : String.format(Locale.ENGLISH, "%.1f", number);
  }

  /** {@code 2 Mar}. */
  public String day(LocalDate day) {
    return DAY.format(day);
  }

  /** How wide a bar of 100 is; 0 for none. */
  public double width(Double percent) {
    return percent == null ? 0 : Math.min(100, percent);
  }

  public List<FlagReason> getFlagReasons() {
    return List.of(FlagReason.values());
  }

  /** Who flags: trust levels, and staff last. */
  public List<Integer> getBands() {
    return IntStream.rangeClosed(0, FlagWeight.STAFF).boxed().toList();
  }

  public List<Integer> getStars() {
    return List.of(5, 4, 3, 2, 1);
  }
}
