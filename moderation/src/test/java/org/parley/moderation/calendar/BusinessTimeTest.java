package org.parley.moderation.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.community.problem.Invalid;

class BusinessTimeTest {

  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
  private static final OpenWeek OFFICE =
      OpenWeek.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "09:00-17:00");

  private final BusinessTime office = time(OFFICE);

  @Test
  void thirtyMinutesFromFriday1650EndOnMonday0920Exactly() {
    assertThat(office.plus(at("2026-11-27T16:50"), Duration.ofMinutes(30)))
        .isEqualTo(at("2026-11-30T09:20"));
  }

  @Test
  void whatEndsWithTheDayEndsWhenItCloses() {
    assertThat(office.plus(at("2026-11-27T16:50"), Duration.ofMinutes(10)))
        .isEqualTo(at("2026-11-27T17:00"));
    assertThat(office.plus(at("2026-11-27T16:50"), Duration.ofMinutes(10).plusSeconds(1)))
        .isEqualTo(at("2026-11-30T09:00").plusSeconds(1));
  }

  @Test
  void whatBeginsWhileNobodyIsThereBeginsWithTheNextHours() {
    assertThat(office.plus(at("2026-11-28T12:00"), Duration.ofHours(1)))
        .isEqualTo(at("2026-11-30T10:00"));
    assertThat(office.plus(at("2026-11-26T06:00"), Duration.ofHours(1)))
        .isEqualTo(at("2026-11-26T10:00"));
    assertThat(office.plus(at("2026-11-26T22:00"), Duration.ofHours(9)))
        .isEqualTo(at("2026-11-30T10:00"));
  }

  @Test
  void noTimeAtAllIsTheMomentItself() {
    assertThat(office.plus(at("2026-11-28T12:00"), Duration.ZERO))
        .isEqualTo(at("2026-11-28T12:00"));
    assertThat(office.minus(at("2026-11-28T12:00"), Duration.ZERO))
        .isEqualTo(at("2026-11-28T12:00"));
  }

  @Test
  void lunchDoesNotCount() {
    BusinessTime lunching =
        time(OpenWeek.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "13:00-17:00, 09:00-12:00"));

    assertThat(lunching.plus(at("2026-11-26T11:45"), Duration.ofMinutes(30)))
        .isEqualTo(at("2026-11-26T13:15"));
    assertThat(lunching.between(at("2026-11-26T11:45"), at("2026-11-26T13:15")))
        .isEqualTo(Duration.ofMinutes(30));
  }

  @Test
  void holidaysDoNotCount() {
    BusinessTime festive =
        new BusinessTime(
            BusinessCalendar.of("Office", VIENNA, OFFICE)
                .without(
                    Map.of(
                        LocalDate.parse("2026-12-25"), "Christmas Day",
                        LocalDate.parse("2026-12-28"), "The day after the weekend")));

    assertThat(festive.plus(at("2026-12-24T16:30"), Duration.ofHours(1)))
        .isEqualTo(at("2026-12-29T09:30"));
    assertThat(festive.between(at("2026-12-24T00:00"), at("2026-12-30T00:00")))
        .isEqualTo(Duration.ofHours(16));
  }

  @Test
  void nightShiftIsAnHourShorterWhenClocksGoForward() {
    BusinessTime nights = time(OpenWeek.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, "00:00-06:00"));

    // 2026-03-29, 02:00 becomes 03:00
    assertThat(nights.between(at("2026-03-29T00:00"), at("2026-03-29T06:00")))
        .isEqualTo(Duration.ofHours(5));
    assertThat(nights.plus(at("2026-03-29T01:30"), Duration.ofHours(1)))
        .isEqualTo(at("2026-03-29T03:30"));
  }

  @Test
  void nightShiftIsAnHourLongerWhenClocksGoBack() {
    BusinessTime nights = time(OpenWeek.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, "00:00-06:00"));

    // 2026-10-25, 03:00 becomes 02:00
    assertThat(nights.between(at("2026-10-25T00:00"), at("2026-10-25T06:00")))
        .isEqualTo(Duration.ofHours(7));
    assertThat(nights.plus(at("2026-10-25T01:30"), Duration.ofHours(2)))
        .isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
  }

  @Test
  void hoursThatClocksJumpOverDoNotExist() {
    BusinessTime strange = time(OpenWeek.of(DayOfWeek.SUNDAY, DayOfWeek.SUNDAY, "02:15-02:45"));

    assertThat(strange.between(at("2026-03-29T00:00"), at("2026-03-30T00:00"))).isZero();
    assertThat(strange.plus(at("2026-03-29T00:00"), Duration.ofMinutes(10)))
        .isEqualTo(at("2026-04-05T02:25"));
  }

  @Test
  void hoursThatMeetWithinTheHourThatComesTwiceCountNoMinuteTwice() {
    BusinessTime split =
        time(OpenWeek.of(DayOfWeek.SUNDAY, DayOfWeek.SUNDAY, "00:00-02:30, 02:30-06:00"));

    assertThat(split.between(at("2026-10-25T00:00"), at("2026-10-26T00:00")))
        .isEqualTo(Duration.ofHours(7));
  }

  @Test
  void officeHoursStayOfficeHoursOnBothSidesOfAChange() {
    assertThat(office.plus(at("2026-03-27T16:50"), Duration.ofMinutes(30)))
        .isEqualTo(at("2026-03-30T09:20"));
    assertThat(office.plus(at("2026-10-23T16:50"), Duration.ofMinutes(30)))
        .isEqualTo(at("2026-10-26T09:20"));
  }

  @Test
  void aroundTheClockBusinessTimeIsTime() {
    BusinessTime always = time(OpenWeek.always());
    Instant from = at("2026-03-27T16:50");

    assertThat(always.plus(from, Duration.ofDays(4))).isEqualTo(from.plus(Duration.ofDays(4)));
    assertThat(always.minus(from, Duration.ofDays(4))).isEqualTo(from.minus(Duration.ofDays(4)));
    assertThat(always.between(from, from.plus(Duration.ofDays(400))))
        .isEqualTo(Duration.ofDays(400));
  }

  @Test
  void backwardsIsTheLatestMomentSinceWhichSoMuchHasPassed() {
    assertThat(office.minus(at("2026-11-30T09:20"), Duration.ofMinutes(30)))
        .isEqualTo(at("2026-11-27T16:50"));
    assertThat(office.minus(at("2026-11-29T12:00"), Duration.ofHours(4)))
        .isEqualTo(at("2026-11-27T13:00"));
  }

  @Test
  void nothingLiesBetweenALaterAndAnEarlierMoment() {
    assertThat(office.between(at("2026-11-27T12:00"), at("2026-11-27T11:00"))).isZero();
    assertThat(office.between(at("2026-11-30T12:00"), at("2026-11-27T11:00"))).isZero();
  }

  @Test
  void plusMinusAndBetweenAgreeWhereverTheyStart() {
    Random random = new Random(20261126);
    for (int i = 0; i < 500; i++) {
      Instant from = at("2026-03-20T00:00").plusSeconds(random.nextInt(300 * 24 * 3600));
      Duration amount = Duration.ofSeconds(1 + random.nextInt(60 * 3600));

      Instant due = office.plus(from, amount);

      assertThat(office.between(from, due)).as("from %s for %s", from, amount).isEqualTo(amount);
      assertThat(office.between(office.minus(due, amount), due)).isEqualTo(amount);
      assertThat(office.minus(due, amount)).isAfterOrEqualTo(from);
    }
  }

  @Test
  void calendarThatIsNeverOpenIsRefused() {
    assertThatThrownBy(() -> new OpenWeek(new EnumMap<>(DayOfWeek.class)))
        .isInstanceOf(Invalid.class)
        .hasMessage("calendar.never-open");
    assertThatThrownBy(() -> OpenWeek.typed(Map.of(DayOfWeek.MONDAY, " ")))
        .hasMessage("calendar.never-open");
  }

  @Test
  void businessTimeDoesNotPassBackwards() {
    assertThatThrownBy(() -> office.plus(at("2026-11-27T12:00"), Duration.ofMinutes(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static BusinessTime time(OpenWeek week) {
    return new BusinessTime(BusinessCalendar.of("Office", VIENNA, week));
  }

  private static Instant at(String wall) {
    return LocalDateTime.parse(wall).atZone(VIENNA).toInstant();
  }
}
