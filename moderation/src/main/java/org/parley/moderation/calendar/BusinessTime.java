package org.parley.moderation.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Time that counts: the time in which a calendar is open, in real seconds. On the day on which
 * clocks go forward an hour that does not exist does not count; one that comes twice counts twice,
 * unless hours begin or end within it: then they do so when it comes first.
 */
public record BusinessTime(BusinessCalendar calendar) {

  private record Stretch(Instant from, Instant until) {

    Duration length() {
      return Duration.between(from, until);
    }
  }

  /**
   * The moment at which so much business time has passed.
   *
   * @param amount not negative; nothing at all is the moment itself
   */
  public Instant plus(Instant from, Duration amount) {
    Duration left = requireNotNegative(amount);
    if (left.isZero()) {
      return from;
    }
    for (LocalDate day = dayOf(from); ; day = day.plusDays(1)) {
      for (Stretch open : stretches(day)) {
        if (open.until.isAfter(from)) {
          Stretch rest = new Stretch(later(open.from, from), open.until);
          if (left.compareTo(rest.length()) <= 0) {
            return rest.from.plus(left);
          }
          left = left.minus(rest.length());
        }
      }
    }
  }

  /**
   * The latest moment since which so much business time has passed by then.
   *
   * @param amount not negative; nothing at all is the moment itself
   */
  public Instant minus(Instant until, Duration amount) {
    Duration left = requireNotNegative(amount);
    if (left.isZero()) {
      return until;
    }
    for (LocalDate day = dayOf(until); ; day = day.minusDays(1)) {
      List<Stretch> backwards = new ArrayList<>(stretches(day));
      Collections.reverse(backwards);
      for (Stretch open : backwards) {
        if (open.from.isBefore(until)) {
          Stretch rest = new Stretch(open.from, earlier(open.until, until));
          if (left.compareTo(rest.length()) <= 0) {
            return rest.until.minus(left);
          }
          left = left.minus(rest.length());
        }
      }
    }
  }

  /** How much business time lies between two moments; none when the second is not later. */
  public Duration between(Instant from, Instant until) {
    Duration sum = Duration.ZERO;
    LocalDate last = dayOf(until);
    for (LocalDate day = dayOf(from); !day.isAfter(last); day = day.plusDays(1)) {
      for (Stretch open : stretches(day)) {
        Stretch part = new Stretch(later(open.from, from), earlier(open.until, until));
        if (part.from.isBefore(part.until)) {
          sum = sum.plus(part.length());
        }
      }
    }
    return sum;
  }

  private List<Stretch> stretches(LocalDate day) {
    return calendar.hoursOf(day).stream()
        .map(hours -> new Stretch(instant(day, hours.opens()), instant(day, hours.closes())))
        .filter(open -> open.from.isBefore(open.until))
        .toList();
  }

  /** What a clock on the wall shows, as a moment: where clocks jump over it, that of the jump. */
  private Instant instant(LocalDate day, int minute) {
    LocalDateTime wall = day.atStartOfDay().plusMinutes(minute);
    ZoneId zone = calendar.zone();
    ZoneOffsetTransition jump = zone.getRules().getTransition(wall);
    if (jump != null && jump.isGap()) {
      return jump.getInstant();
    }
    ZoneOffset offset = jump == null ? zone.getRules().getOffset(wall) : jump.getOffsetBefore();
    return wall.toInstant(offset);
  }

  private LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, calendar.zone());
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Duration requireNotNegative(Duration amount) {
    if (amount.isNegative()) {
      throw new IllegalArgumentException("Business time passes forwards: " + amount);
    }
    return amount;
  }
}
