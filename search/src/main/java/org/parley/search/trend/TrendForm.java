package org.parley.search.trend;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.parley.community.problem.Invalid;

/**
 * What is asked for as words, in an address or a form.
 *
 * @param typed what stands in a field; null or empty for nothing
 */
public record TrendForm(UnaryOperator<String> typed) {

  /** The fields, as addresses have them. */
  public static final List<String> FIELDS = List.of("period", "until", "space", "tag");

  /** Before this there was no community. */
  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

  /**
   * The query: of the last four weeks when nothing is said.
   *
   * @throws Invalid that names the field that will not do
   */
  public TrendQuery read(LocalDate today, int limit) {
    String tag = word("tag");
    return new TrendQuery(
        TrendPeriod.ofWord(word("period")),
        last(today),
        word("space"),
        tag == null ? null : tag.toLowerCase(Locale.ROOT),
        limit);
  }

  private LocalDate last(LocalDate today) {
    String word = word("until");
    if (word == null) {
      return today;
    }
    LocalDate last = day(word);
    if (last.isAfter(today)) {
      throw new Invalid("until", "trend.future");
    }
    return last;
  }

  private static LocalDate day(String word) {
    try {
      LocalDate day = LocalDate.parse(word);
      if (day.isAfter(EARLIEST)) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // refused below
    }
    throw new Invalid("until", "trend.day");
  }

  private String word(String field) {
    String word = typed.apply(field);
    return word == null || word.isBlank() ? null : word.strip();
  }
}
