package org.parley.moderation.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.community.problem.Invalid;

class CalendarFormTest {

  @Test
  void calendarIsReadAsItIsWritten() {
    BusinessCalendar calendar =
        form("Vienna", "Europe/Vienna", "13:00-17:00,9:00 - 12:00", "\n2026-12-25  Christmas Day\n")
            .calendar();

    assertThat(calendar.zone()).isEqualTo(ZoneId.of("Europe/Vienna"));
    assertThat(calendar.week().text(DayOfWeek.MONDAY)).isEqualTo("09:00-12:00, 13:00-17:00");
    assertThat(calendar.week().text(DayOfWeek.TUESDAY)).isEmpty();
    assertThat(calendar.holidays())
        .containsExactly(Map.entry(LocalDate.parse("2026-12-25"), "Christmas Day"));
    assertThat(Holidays.text(calendar.holidays())).isEqualTo("2026-12-25 Christmas Day");
  }

  @Test
  void holidayNeedsNoName() {
    assertThat(Holidays.text(Holidays.of("2027-01-01"))).isEqualTo("2027-01-01");
    assertThat(Holidays.of(null)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', Europe/Vienna, 09:00-17:00, '', name, calendar.name",
    "Office, Vienna, 09:00-17:00, '', zone, calendar.zone",
    "Office, '', 09:00-17:00, '', zone, calendar.zone",
    "Office, UTC, nine to five, '', hours, calendar.hours",
    "Office, UTC, 17:00-09:00, '', hours, calendar.hours",
    "Office, UTC, 09:00-09:00, '', hours, calendar.hours",
    "Office, UTC, 09:60-17:00, '', hours, calendar.hours",
    "Office, UTC, 09:00-24:01, '', hours, calendar.hours",
    "Office, UTC, '09:00-17:00,,', 'x', holidays, calendar.holiday",
    "Office, UTC, '09:00-13:00,12:00-17:00', '', hours, calendar.hours-overlap",
    "Office, UTC, '', '', hours, calendar.never-open",
    "Office, UTC, 09:00-17:00, 25.12.2026 Christmas, holidays, calendar.holiday",
    "Office, UTC, 09:00-17:00, 2026-02-30, holidays, calendar.holiday"
  })
  void whatCannotBeReadIsToldWithItsField(
      String name, String zone, String hours, String holidays, String field, String code) {
    assertThatThrownBy(() -> form(name, zone, hours, holidays).calendar())
        .isInstanceOfSatisfying(
            Invalid.class,
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.field()).isEqualTo(field);
            });
  }

  private static CalendarForm form(String name, String zone, String monday, String holidays) {
    return new CalendarForm(name, zone, Map.of(DayOfWeek.MONDAY, monday), holidays);
  }
}
