package org.parley.moderation.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.parley.community.problem.Invalid;
import org.parley.moderation.sla.FollowUpReason;

/**
 * What is asked for as words, in an address or a form: {@code days}, or {@code from} and {@code
 * to}; {@code space}, {@code team}, {@code agent}, {@code reason}. Nothing said of the time means
 * the last {@value #USUAL_DAYS} days.
 *
 * @param typed what stands in a field; null or empty for nothing
 */
public record ReportForm(UnaryOperator<String> typed) {

  public static final int USUAL_DAYS = 28;

  /** The fields, as addresses have them. */
  public static final List<String> FIELDS =
      List.of("days", "from", "to", "space", "team", "agent", "reason");

  /**
   * The query.
   *
   * @param today where the reader is
   * @throws Invalid that names the field that will not do
   */
  public ReportQuery read(LocalDate today, ZoneId zone) {
    return new ReportQuery(
        period(today, zone), word("space"), number("team"), word("agent"), reason());
  }

  private ReportPeriod period(LocalDate today, ZoneId zone) {
    Long days = number("days");
    LocalDate from = day("from");
    LocalDate to = day("to");
    if (days != null && (from != null || to != null)) {
      throw new Invalid("days", "report.days-or-dates");
    }
    if (from == null && to == null) {
      int wanted = days == null ? USUAL_DAYS : (int) Math.min(days, Integer.MAX_VALUE);
      return ReportPeriod.last(wanted, today, zone);
    }
    if (from == null) {
      throw new Invalid("from", "report.from");
    }
    if (to != null && to.isAfter(today)) {
      throw new Invalid("to", "report.future");
    }
    if (from.isAfter(today)) {
      throw new Invalid("from", "report.future");
    }
    return new ReportPeriod(from, to == null ? today : to, zone);
  }

  private LocalDate day(String field) {
    String word = word(field);
    try {
      return word == null ? null : LocalDate.parse(word);
    } catch (DateTimeParseException e) {
      throw new Invalid(field, "report.day");
    }
  }

  private FollowUpReason reason() {
    String word = word("reason");
    return word == null ? null : FollowUpReason.ofWord(word);
  }

  private Long number(String field) {
    String word = word(field);
    try {
      return word == null ? null : Long.valueOf(word);
    } catch (NumberFormatException e) {
      throw new Invalid(field, "form.number");
    }
  }

  private String word(String field) {
    String word = typed.apply(field);
    return word == null || word.isBlank() ? null : word.strip();
  }
}
