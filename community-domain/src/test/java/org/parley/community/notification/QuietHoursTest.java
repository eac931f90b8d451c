package org.parley.community.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class QuietHoursTest {

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");

  private static final QuietHours NIGHT = hours("22:00", "07:00");

  @Test
  void byDayAMailGoesAtOnce() {
    assertThat(due(NIGHT, OSLO, "2026-01-15T11:00:00Z")).isEqualTo("2026-01-15T11:00:00Z");
  }

  @Test
  void inTheEveningItWaitsForTheNextMorning() {
    assertThat(due(NIGHT, OSLO, "2026-01-15T21:30:00Z")).isEqualTo("2026-01-16T06:00:00Z");
  }

  @Test
  void afterMidnightItWaitsForTheSameMorning() {
    assertThat(due(NIGHT, OSLO, "2026-01-15T23:30:00Z")).isEqualTo("2026-01-16T06:00:00Z");
    assertThat(due(NIGHT, OSLO, "2026-01-16T05:59:59Z")).isEqualTo("2026-01-16T06:00:00Z");
  }

  @Test
  void theBeginBelongsToTheQuietAndTheEndDoesNot() {
    assertThat(due(NIGHT, OSLO, "2026-01-15T21:00:00Z")).isEqualTo("2026-01-16T06:00:00Z");
    assertThat(due(NIGHT, OSLO, "2026-01-16T06:00:00Z")).isEqualTo("2026-01-16T06:00:00Z");
  }

  @Test
  void theWallClockOfTheMemberCounts() {
    assertThat(due(NIGHT, KOLKATA, "2026-01-15T17:00:00Z")).isEqualTo("2026-01-16T01:30:00Z");
    assertThat(due(NIGHT, KOLKATA, "2026-01-15T11:00:00Z")).isEqualTo("2026-01-15T11:00:00Z");
  }

  @Test
  void hoursWithinOneDayDoNotSpanTheNight() {
    QuietHours siesta = hours("12:00", "14:00");
    assertThat(due(siesta, OSLO, "2026-01-15T11:30:00Z")).isEqualTo("2026-01-15T13:00:00Z");
    assertThat(due(siesta, OSLO, "2026-01-15T14:00:00Z")).isEqualTo("2026-01-15T14:00:00Z");
  }

  @Test
  void inTheNightOfTheSpringChangeTheMorningComesAnHourSooner() {
    // Oslo's clocks go from 02:00 to 03:00 on 29 March 2026
    assertThat(due(NIGHT, OSLO, "2026-03-28T22:00:00Z")).isEqualTo("2026-03-29T05:00:00Z");
  }

  @Test
  void anEndThatTheSpringChangeSkipsIsTheMomentAfterIt() {
    QuietHours untilHalfPastTwo = hours("23:00", "02:30");
    assertThat(due(untilHalfPastTwo, OSLO, "2026-03-28T23:00:00Z"))
        .isEqualTo("2026-03-29T01:30:00Z");
  }

  @Test
  void inTheNightOfTheAutumnChangeTheMorningComesAnHourLater() {
    // Oslo's clocks go from 03:00 back to 02:00 on 25 October 2026
    assertThat(due(NIGHT, OSLO, "2026-10-24T21:00:00Z")).isEqualTo("2026-10-25T06:00:00Z");
  }

  @Test
  void anHourThatComesTwiceIsQuietBothTimes() {
    QuietHours smallHours = hours("01:00", "02:30");
    assertThat(due(smallHours, OSLO, "2026-10-25T00:45:00Z")).isEqualTo("2026-10-25T01:30:00Z");
    QuietHours fromHalfPastTwo = hours("02:30", "07:00");
    assertThat(due(fromHalfPastTwo, OSLO, "2026-10-25T01:10:00Z"))
        .isEqualTo("2026-10-25T06:00:00Z");
  }

  @Test
  void quietHoursOfNoLengthAreRefused() {
    assertThatThrownBy(() -> hours("07:00", "07:00")).isInstanceOf(IllegalArgumentException.class);
  }

  private static QuietHours hours(String from, String until) {
    return new QuietHours(LocalTime.parse(from), LocalTime.parse(until));
  }

  private static String due(QuietHours quiet, ZoneId zone, String moment) {
    return quiet.notBefore(Instant.parse(moment), zone).toString();
  }
}
