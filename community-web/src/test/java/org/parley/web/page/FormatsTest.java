package org.parley.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "PT30S, just now",
    "PT1M, 1 minute ago",
    "PT59M, 59 minutes ago",
    "PT3H, 3 hours ago",
    "PT24H, 1 day ago",
    "PT700H, 29 days ago",
    "PT720H, 31 January 2026",
    "PT-5S, just now"
  })
  void agesAreToldInTheLargestUnit(Duration age, String words) {
    assertThat(Formats.ago(NOW.minus(age), NOW)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "999, 999",
    "1000, 1k",
    "1234, 1.2k",
    "9949, 9.9k",
    "9950, 10k",
    "34499, 34k",
    "999949, 1000k",
    "999950, 1M",
    "1260000, 1.3M",
    "-1234, -1.2k"
  })
  void countsAreCompact(long number, String text) {
    assertThat(Formats.count(number)).isEqualTo(text);
  }

  @Test
  void initialsAreOfTheFirstAndTheLastWord() {
    assertThat(Formats.initials("Anna Maria Kovács")).isEqualTo("AK");
    assertThat(Formats.initials("tomas.lind")).isEqualTo("TL");
    assertThat(Formats.initials("mira")).isEqualTo("M");
    assertThat(Formats.initials("😀 x")).isEqualTo("😀X");
    assertThat(Formats.initials(" ")).isEqualTo("?");
    assertThat(Formats.initials("._.")).isEqualTo("?");
  }

  @Test
  void toneIsOneOfEight() {
    assertThat(Formats.tone("polygenelubricants")).isBetween(0, 7);
    assertThat(Formats.tone("anna")).isEqualTo(Formats.tone("anna"));
  }

  @Test
  void timesAreInUtc() {
    assertThat(Formats.date(NOW)).isEqualTo("2 March 2026, 09:00");
    assertThat(Formats.iso(NOW)).isEqualTo("2026-03-02T09:00:00Z");
    assertThat(Formats.number(4210)).isEqualTo("4,210");
  }
}
