package org.parley.community.member;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment as it is said in a sentence: {@code 24 December 2026, 18:30 UTC}. */
public final class SpokenMoment {

  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private SpokenMoment() {}

  public static String of(Instant moment) {
    return WORDS.format(moment);
  }
}
