package org.parley.moderation.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.parley.moderation.calendar.BusinessCalendar;
import org.parley.moderation.calendar.BusinessTime;
import org.parley.moderation.calendar.OpenWeek;

class SlaClockTest {

  private static final BusinessTime OFFICE =
      new BusinessTime(
          BusinessCalendar.of(
              "Office",
              ZoneOffset.UTC,
              OpenWeek.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "09:00-17:00")));

  private static final BusinessTime ALWAYS =
      new BusinessTime(BusinessCalendar.of("Always", ZoneOffset.UTC, OpenWeek.always()));

  @Test
  void clockWarnsOnceAndIsLateOnce() {
    SlaClock clock = SlaClock.started(new SlaTarget(40, 75, OFFICE), friday("16:40"));

    assertThat(clock.nextAlarm()).isEqualTo(monday("09:10"));
    assertThat(clock.ring(monday("09:09"))).isEmpty();
    assertThat(clock.ring(monday("09:10"))).contains(SlaClock.Alarm.WARNING);
    assertThat(clock.ring(monday("09:10"))).isEmpty();
    assertThat(clock.nextAlarm()).isEqualTo(monday("09:20"));
    assertThat(clock.ring(monday("09:20"))).contains(SlaClock.Alarm.BREACH);
    assertThat(clock.ring(monday("12:00"))).isEmpty();
    assertThat(clock.nextAlarm()).isNull();
  }

  @Test
  void whoLooksTooLateForTheWarningIsToldOfTheBreachAlone() {
    SlaClock clock = SlaClock.started(new SlaTarget(30, 75, OFFICE), friday("16:50"));

    assertThat(clock.ring(monday("10:00"))).contains(SlaClock.Alarm.BREACH);
    assertThat(clock.ring(monday("10:00"))).isEmpty();
  }

  @Test
  void pausedClockKeepsTheBusinessTimeThatIsLeft() {
    SlaClock clock = SlaClock.started(new SlaTarget(30, 50, OFFICE), friday("16:50"));

    clock.pause(OFFICE, friday("16:55"));
    assertThat(clock.isPaused()).isTrue();
    assertThat(clock.dueAt()).isNull();
    assertThat(clock.nextAlarm()).isNull();
    assertThat(clock.ring(monday("12:00"))).isEmpty();

    clock.resume(OFFICE, monday("16:50"));
    // ten minutes on Monday, fifteen on Tuesday
    assertThat(clock.dueAt()).isEqualTo(Instant.parse("2026-12-01T09:15:00Z"));
    assertThat(clock.nextAlarm()).isEqualTo(monday("17:00"));
  }

  @Test
  void pausingAcrossHoursThatDoNotCountTakesNothingAway() {
    SlaClock clock = SlaClock.started(new SlaTarget(30, 75, OFFICE), friday("16:50"));

    clock.pause(OFFICE, friday("20:00"));
    clock.resume(OFFICE, friday("23:00"));

    assertThat(clock.dueAt()).isEqualTo(monday("09:20"));
  }

  @Test
  void warnedClockWarnsNoMoreAfterAPause() {
    SlaClock clock = SlaClock.started(new SlaTarget(40, 50, OFFICE), monday("10:00"));
    assertThat(clock.ring(monday("10:20"))).contains(SlaClock.Alarm.WARNING);

    clock.pause(OFFICE, monday("10:25"));
    clock.resume(OFFICE, monday("11:00"));

    assertThat(clock.nextAlarm()).isEqualTo(monday("11:15"));
    assertThat(clock.ring(monday("11:10"))).isEmpty();
    assertThat(clock.ring(monday("11:15"))).contains(SlaClock.Alarm.BREACH);
  }

  @Test
  void lateClockCannotBePaused() {
    SlaClock clock = SlaClock.started(new SlaTarget(30, 75, OFFICE), monday("10:00"));

    clock.pause(OFFICE, monday("10:30"));

    assertThat(clock.isPaused()).isFalse();
    assertThat(clock.ring(monday("10:31"))).contains(SlaClock.Alarm.BREACH);
  }

  @Test
  void metClockRingsNoMore() {
    SlaClock clock = SlaClock.started(new SlaTarget(30, 75, OFFICE), monday("10:00"));

    clock.meet(monday("10:29"));

    assertThat(clock.isMet()).isTrue();
    assertThat(clock.isBreached()).isFalse();
    assertThat(clock.ring(monday("11:00"))).isEmpty();
    clock.meet(monday("12:00"));
    assertThat(clock.isBreached()).as("what was met is met").isFalse();
  }

  @Test
  void whatIsMetLateIsLateAlsoWhenNobodyHadNoticed() {
    SlaClock clock = SlaClock.started(new SlaTarget(30, 75, OFFICE), monday("10:00"));

    clock.meet(monday("10:30"));

    assertThat(clock.isBreached()).isTrue();
  }

  @Test
  void answerInTimeThatIsHeardOfLateIsInTime() {
    SlaClock clock = SlaClock.started(new SlaTarget(30, 75, OFFICE), monday("10:00"));
    assertThat(clock.ring(monday("10:30"))).contains(SlaClock.Alarm.BREACH);

    clock.meet(monday("10:29"));

    assertThat(clock.isBreached()).isFalse();
  }

  @Test
  void shorterTargetCountsWhatWasUsed() {
    SlaClock clock = SlaClock.started(new SlaTarget(240, 75, OFFICE), monday("10:00"));

    clock.aim(new SlaTarget(60, 50, OFFICE), OFFICE, monday("10:20"));

    assertThat(clock.dueAt()).isEqualTo(monday("11:00"));
    assertThat(clock.nextAlarm()).isEqualTo(monday("10:30"));
  }

  @Test
  void targetThatIsUsedUpIsDueNow() {
    SlaClock clock = SlaClock.started(new SlaTarget(240, 75, OFFICE), monday("10:00"));

    clock.aim(new SlaTarget(60, 50, OFFICE), OFFICE, monday("12:00"));

    assertThat(clock.dueAt()).isEqualTo(monday("12:00"));
    assertThat(clock.ring(monday("12:00"))).contains(SlaClock.Alarm.BREACH);
  }

  @Test
  void otherTargetOfAPausedClockCountsFromItsResume() {
    SlaClock clock = SlaClock.started(new SlaTarget(240, 75, OFFICE), monday("10:00"));
    clock.pause(OFFICE, monday("10:20"));

    clock.aim(new SlaTarget(60, 50, ALWAYS), OFFICE, monday("15:00"));
    assertThat(clock.isPaused()).isTrue();
    clock.resume(ALWAYS, monday("20:00"));

    assertThat(clock.dueAt()).isEqualTo(monday("20:40"));
  }

  @Test
  void lateClockStaysLateWhateverItsTarget() {
    SlaClock clock = SlaClock.started(new SlaTarget(30, 75, OFFICE), monday("10:00"));
    clock.ring(monday("10:30"));

    clock.aim(new SlaTarget(480, 75, OFFICE), OFFICE, monday("10:40"));

    assertThat(clock.isBreached()).isTrue();
    assertThat(clock.dueAt()).isEqualTo(monday("10:30"));
  }

  private static Instant friday(String time) {
    return Instant.parse("2026-11-27T" + time + ":00Z");
  }

  private static Instant monday(String time) {
    return Instant.parse("2026-11-30T" + time + ":00Z");
  }
}
