package org.parley.web.page;

import jakarta.enterprise.inject.spi.CDI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.parley.community.markup.Excerpt;
import org.parley.community.markup.PlainText;

/** The functions of {@code urn:parley:ui}: how pages write times, numbers and names. */
public final class Formats {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private static final Pattern WORDS = Pattern.compile("[\\s._-]+");
  private static final int TONES = 8;
  private static final int EXCERPT = 140;

  private Formats() {}

  /** {@code 3 hours ago}; older than thirty days, the day. */
  public static String ago(Instant moment) {
    return moment == null ? "" : ago(moment, Present.CLOCK.instant());
  }

  static String ago(Instant moment, Instant now) {
    Duration age = Duration.between(moment, now);
    if (age.toMinutes() < 1) {
      return "just now";
    } else if (age.toHours() < 1) {
      return ago(age.toMinutes(), "minute");
    } else if (age.toDays() < 1) {
      return ago(age.toHours(), "hour");
    } else if (age.toDays() < 30) {
      return ago(age.toDays(), "day");
    }
    return DAY.format(moment);
  }

  private static String ago(long count, String unit) {
    return count + " " + unit + (count == 1 ? "" : "s") + " ago";
  }

  /** For {@code <time datetime>}. */
  public static String iso(Instant moment) {
    return moment == null ? "" : moment.toString();
  }

  /** {@code 21 November 2026, 18:04}, in UTC. */
  public static String date(Instant moment) {
    return moment == null ? "" : DATE.format(moment);
  }

  /** {@code 21 November 2026}, in UTC. */
  public static String day(Instant moment) {
    return moment == null ? "" : DAY.format(moment);
  }

  /** The same for a day that is one already. */
  public static String dayOf(LocalDate day) {
    return day == null ? "" : DAY.format(day.atStartOfDay(ZoneOffset.UTC));
  }

  /** Compact: {@code 987}, {@code 1.2k}, {@code 34k}, {@code 1.2M}. */
  public static String count(long number) {
    long size = Math.abs(number);
    if (size < 1_000) {
      return Long.toString(number);
    } else if (size < 999_950) {
      return compact(number / 1_000.0, "k");
    }
    return compact(number / 1_000_000.0, "M");
  }

  private static String compact(double number, String unit) {
    String text = String.format(Locale.ENGLISH, Math.abs(number) < 9.95 ? "%.1f" : "%.0f", number);
    return text.replaceFirst("\\.0$", "") + unit;
  }

  /** In full, in groups of three: {@code 4,210}. */
  public static String number(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  /** The first letters of the first and the last word of a name. */
  public static String initials(String name) {
    List<String> words =
        WORDS.splitAsStream(name == null ? "" : name).filter(word -> !word.isEmpty()).toList();
    if (words.isEmpty()) {
      return "?";
    }
    String first = letter(words.get(0));
    String last = words.size() > 1 ? letter(words.get(words.size() - 1)) : "";
    return (first + last).toUpperCase(Locale.ENGLISH);
  }

  private static String letter(String word) {
    return Character.toString(word.codePointAt(0));
  }

  /** A name as one part of an address's path: {@code c%23} for {@code c#}. */
  public static String segment(String text) {
    return text == null ? "" : URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** The beginning of a text, without its markup. */
  public static String excerpt(String html) {
    return html == null ? "" : Excerpt.of(PlainText.of(html), EXCERPT);
  }

  /** One of eight tones, always the same for a name. */
  public static int tone(String name) {
    return name == null ? 0 : Math.floorMod(name.hashCode(), TONES);
  }

  /** Found once: to find a bean from here took a sixth of a list's processor time. */
  private static final class Present {

    private static final Clock CLOCK = CDI.current().select(Clock.class).get();
  }
}
