package org.parley.web.trend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.search.trend.Trend;
import org.parley.search.trend.TrendQuery;
import org.parley.web.page.Messages;

/** How a trend went, as a small picture and in words. */
@Named
@ApplicationScoped
public class TrendCourse {

  public static final int WIDTH = 120;
  public static final int HEIGHT = 28;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  @Inject Messages messages;

  /** A part of the period in the picture; what is empty keeps a line at the bottom. */
  public record Column(String x, String width, String y, String height) {}

  public List<Column> columns(Trend trend) {
    int top = trend.series().stream().mapToInt(Integer::intValue).max().orElse(1);
    double step = (double) WIDTH / trend.series().size();
    return IntStream.range(0, trend.series().size())
        .mapToObj(
            part -> {
              double height = Math.max(1, (double) HEIGHT * trend.series().get(part) / top);
              return new Column(
                  text(step * (part + 0.1)), text(step * 0.8), text(HEIGHT - height), text(height));
            })
        .toList();
  }

  /** The first day of each part. */
  public List<String> days(TrendQuery query) {
    return IntStream.range(0, query.parts())
        .mapToObj(part -> query.first().plusDays((long) part * query.period().step()))
        .map(this::day)
        .toList();
  }

  /** The same as the picture, for who does not see it. */
  public String words(TrendQuery query, Trend trend) {
    List<String> days = days(query);
    return IntStream.range(0, days.size())
        .filter(part -> trend.series().get(part) > 0)
        .mapToObj(
            part -> messages.text("trend.course.part", days.get(part), trend.series().get(part)))
        .collect(Collectors.joining(", "));
  }

  /** {@code 2 Mar}. */
  public String day(LocalDate day) {
    return DAY.format(day);
  }

  private static String text(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }
}
