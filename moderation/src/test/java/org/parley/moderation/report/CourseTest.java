package org.parley.moderation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.community.space.SpaceView;
import org.parley.moderation.calendar.BusinessCalendar;
import org.parley.moderation.calendar.BusinessTime;
import org.parley.moderation.calendar.OpenWeek;
import org.parley.moderation.followup.Deed;
import org.parley.moderation.sla.FollowUpReason;

/** A follow-up's life, told by hand: the office is open from nine to five on weekdays. */
class CourseTest {

  private static final String HOURS = "09:00-17:00";
  private static final BusinessTime OFFICE =
      new BusinessTime(
          BusinessCalendar.of(
                  "Office",
                  ZoneOffset.UTC,
                  OpenWeek.typed(
                      Map.of(
                          DayOfWeek.MONDAY, HOURS,
                          DayOfWeek.TUESDAY, HOURS,
                          DayOfWeek.WEDNESDAY, HOURS,
                          DayOfWeek.THURSDAY, HOURS,
                          DayOfWeek.FRIDAY, HOURS)))
              .without(Map.of(LocalDate.parse("2026-03-10"), "Founder's day")));
  private static final Instant NOW = Instant.parse("2026-03-20T12:00:00Z");
  private static final ReportPeriod WEEK =
      new ReportPeriod(
          LocalDate.parse("2026-03-09"), LocalDate.parse("2026-03-15"), ZoneId.of("UTC"));

  @Test
  void overAWeekendOnlyOfficeHoursCount() {
    Course course = course("06T16:50", step(Deed.RESPONDED, "09T09:20"));
    assertThat(course.untilResponse()).isEqualTo(Duration.ofMinutes(30));
  }

  @Test
  void holidaysDoNotCount() {
    Course course = course("09T16:00", step(Deed.RESPONDED, "11T10:00"));
    assertThat(course.untilResponse()).isEqualTo(Duration.ofHours(2));
  }

  @Test
  void whatComesOutsideOfOfficeHoursTookNoTime() {
    Course course = course("07T11:00", step(Deed.RESPONDED, "08T12:00"));
    assertThat(course.untilResponse()).isZero();
  }

  @Test
  void waitingForTheCustomerDoesNotCount() {
    Course course =
        course(
            "09T09:00",
            step(Deed.WAITING, "09T10:00"),
            step(Deed.RESUMED, "09T12:00"),
            step(Deed.RESPONDED, "09T13:00"),
            step(Deed.WAITING, "09T14:00"),
            step(Deed.RELEASED, "09T15:00"),
            step(Deed.WAITING, "09T16:00"),
            step(Deed.DONE, "11T09:30"));
    assertThat(course.untilResponse()).isEqualTo(Duration.ofHours(2));
    assertThat(course.length(course.runs().get(0))).isEqualTo(Duration.ofHours(4));
  }

  @Test
  void whatIsReopenedBeginsAgain() {
    Course course =
        course(
            "09T09:00",
            step(Deed.DONE, "09T10:00"),
            step(Deed.REOPENED, "11T10:00"),
            step(Deed.DONE, "11T12:30"));
    Figures figures = new Tally(WEEK, NOW).add(course).figures();
    assertThat(figures.opened()).isEqualTo(2);
    assertThat(figures.done()).isEqualTo(2);
    assertThat(figures.open()).isZero();
    assertThat(figures.reopened()).isEqualTo(new Ratio(1, 2));
    assertThat(figures.resolution())
        .isEqualTo(new Durations(2, Duration.ofHours(1), Duration.ofMinutes(150)));
    assertThat(figures.response()).isEqualTo(Durations.NONE);
    assertThat(Days.of(List.of(course), WEEK).subList(0, 3))
        .containsExactly(
            new DayFigures(LocalDate.parse("2026-03-09"), 1, 1, 0),
            new DayFigures(LocalDate.parse("2026-03-10"), 0, 0, 0),
            new DayFigures(LocalDate.parse("2026-03-11"), 1, 1, 0));
  }

  @Test
  void whatWasOpenBeforeIsBacklogUntilItIsDone() {
    Course course = course("02T09:00", step(Deed.DONE, "11T10:00"));
    assertThat(Days.of(List.of(course), WEEK))
        .extracting(DayFigures::backlog)
        .containsExactly(1, 1, 0, 0, 0, 0, 0);
  }

  @Test
  void aPromiseIsDecidedWhenItIsKeptOrDueAndNotBefore() {
    Instant due = at("10T12:00");
    assertThat(new Promise(due, null, at("09T12:00")).decidedAt(NOW)).isEqualTo(at("09T12:00"));
    assertThat(new Promise(due, due, at("12T12:00")).decidedAt(NOW)).isEqualTo(due);
    assertThat(new Promise(due, null, null).decidedAt(NOW)).isEqualTo(due);
    assertThat(new Promise(due, null, null).decidedAt(at("10T11:59"))).isNull();
    assertThat(new Promise(null, null, null).decidedAt(NOW)).isNull();
    assertThat(new Promise(due, due, at("12T12:00")).isKept()).isFalse();
    assertThat(new Promise(due, null, at("09T12:00")).isKept()).isTrue();
    assertThat(new Promise(due, null, null).isKept()).isFalse();
  }

  @Test
  void ofNothingThereAreNoFigures() {
    assertThat(new Tally(WEEK, NOW).figures()).isEqualTo(Figures.NONE);
    assertThat(Days.of(List.of(), WEEK)).hasSize(7).allMatch(day -> day.backlog() == 0);
  }

  private static Course course(String opened, Course.Step... steps) {
    Promise none = new Promise(null, null, null);
    return new Course(
        new Subject(
            1,
            new SpaceView.Label("open", "Open", "teal"),
            FollowUpReason.HAND,
            null,
            at(opened),
            OFFICE,
            none,
            none),
        List.of(steps));
  }

  private static Course.Step step(Deed deed, String moment) {
    return new Course.Step(deed, at(moment));
  }

  private static Instant at(String moment) {
    return Instant.parse("2026-03-" + moment + ":00Z");
  }
}
