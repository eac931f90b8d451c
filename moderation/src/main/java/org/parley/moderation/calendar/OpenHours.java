package org.parley.moderation.calendar;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.community.problem.Invalid;

/**
 * A stretch of a day in which the company is there.
 *
 * @param opens minutes since the day began, 0 to 1439
 * @param closes minutes since the day began, after it opens; 1440 is the end of the day
 */
public record OpenHours(int opens, int closes) {

  public static final int WHOLE_DAY = 24 * 60;

  private static final Pattern TYPED =
      Pattern.compile("\\s*(\\d{1,2}):(\\d{2})\\s*[-–]\\s*(\\d{1,2}):(\\d{2})\\s*");

  public OpenHours {
    if (opens < 0 || closes > WHOLE_DAY || opens >= closes) {
      throw new Invalid("hours", "calendar.hours", opens + "-" + closes);
    }
  }

  /**
   * Reads {@code 09:00-17:30}; midnight at the end of the day is {@code 24:00}.
   *
   * @throws Invalid when it is anything else
   */
  public static OpenHours of(String typed) {
    Matcher found = TYPED.matcher(typed);
    if (!found.matches()) {
      throw new Invalid("hours", "calendar.hours", typed.strip());
    }
    return new OpenHours(minute(found, 1), minute(found, 3));
  }

  private static int minute(Matcher found, int group) {
    int hour = Integer.parseInt(found.group(group));
    int minute = Integer.parseInt(found.group(group + 1));
    if (minute > 59) {
      throw new Invalid("hours", "calendar.hours", found.group().strip());
    }
    return hour * 60 + minute;
  }

  /** As {@link #of} reads it. */
  public String text() {
    return clock(opens) + "-" + clock(closes);
  }

  private static String clock(int minute) {
    return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
  }
}
