package org.parley.ops.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the demo's times into real ones. {@code 3d 18:22} is 18:22 UTC three days before the load;
 * {@code 0d 02:10} is two hours and ten minutes before it. Whatever the hour of the load is,
 * nothing happens in the future, and nothing before what it is about.
 */
record DemoTimes(Instant now) {

  private static final Pattern TIME = Pattern.compile("(\\d+)d (\\d\\d):(\\d\\d)");
  private static final Duration LATER = Duration.ofMinutes(1);

  DemoTimes {
    now = now.truncatedTo(ChronoUnit.MICROS);
  }

  Instant at(String time) {
    Matcher parts = TIME.matcher(time);
    if (!parts.matches()) {
      throw new IllegalArgumentException("No time of the demo: " + time);
    }
    int days = Integer.parseInt(parts.group(1));
    var clock = LocalTime.of(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
    if (days == 0) {
      return now.minusSeconds(clock.toSecondOfDay());
    }
    return now.atOffset(ZoneOffset.UTC)
        .toLocalDate()
        .minusDays(days)
        .atTime(clock)
        .toInstant(ZoneOffset.UTC);
  }

  /** The time, but not before a minute after what it follows. */
  Instant at(String time, Instant follows) {
    Instant told = at(time);
    Instant earliest = earlier(follows.plus(LATER), now);
    return told.isBefore(earliest) ? earliest : told;
  }

  /** When a member joined: that many days ago, at an hour of their own. */
  Instant joined(int days, String name) {
    return now.minus(Duration.ofDays(days)).minus(Duration.ofMinutes(spread(name, 600)));
  }

  /** When a vote was cast that nobody noted: within three days. */
  Instant vote(Instant post, String voter) {
    return earlier(post.plus(Duration.ofMinutes(5L + spread(voter + post, 4_000))), now);
  }

  private static int spread(String of, int range) {
    return Math.floorMod(of.hashCode(), range);
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
