package org.parley.moderation.report;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.parley.moderation.report.History.Event;
import org.parley.moderation.report.History.Told;
import org.parley.moderation.routing.Presence;

/** Counts a report again in the plainest way: minute by minute, from nine to five on weekdays. */
final class Recount {

  private static final int RESPONSE = 240;
  private static final int RESOLUTION = 960;

  private final ReportPeriod period;
  private final Instant now;

  Recount(ReportPeriod period, Instant now) {
    this.period = period;
    this.now = now;
  }

  Figures figures(List<Told> all) {
    int opened = 0;
    int open = 0;
    int reopened = 0;
    int[] response = new int[2];
    int[] resolution = new int[2];
    List<Duration> responses = new ArrayList<>();
    List<Duration> ends = new ArrayList<>();
    for (Told told : all) {
      Instant begun = null;
      boolean isOpen = false;
      List<Event> events = told.events;
      for (int i = 0; i < events.size(); i++) {
        Event event = events.get(i);
        boolean counts = period.has(event.at());
        switch (event.deed()) {
          case "OPENED", "REOPENED" -> {
            begun = event.at();
            opened += counts ? 1 : 0;
            isOpen = event.at().isBefore(period.end()) || isOpen;
          }
          case "RESPONDED" -> {
            if (counts) {
              responses.add(minutes(told, events.get(0).at(), event.at()));
            }
          }
          case "DONE" -> {
            isOpen = isOpen && !event.at().isBefore(period.end());
            if (counts) {
              ends.add(minutes(told, begun, event.at()));
              reopened += i + 1 < events.size() ? 1 : 0;
            }
          }
          default -> {
            // moves no figure
          }
        }
      }
      open += isOpen ? 1 : 0;
      judge(told, first(told, "RESPONDED", "DONE"), events.get(0).at(), RESPONSE, response);
      boolean isDone = told.state.equals("DONE");
      judge(told, isDone ? last(told, "DONE") : null, begun, RESOLUTION, resolution);
    }
    return new Figures(
        opened,
        ends.size(),
        open,
        times(responses),
        times(ends),
        new Ratio(response[0], response[1]),
        new Ratio(resolution[0], resolution[1]),
        new Ratio(reopened, ends.size()));
  }

  /** Adds to how many were kept, and of how many it is known. */
  private void judge(Told told, Instant met, Instant from, int target, int[] sum) {
    Instant late = whenUsed(told, from, met == null ? now : met, target);
    Instant decided = late == null ? met : late;
    if (period.has(decided)) {
      sum[1]++;
      sum[0] += late == null ? 1 : 0;
    }
  }

  /** When so much business time was used up; null when it was not by then. */
  private static Instant whenUsed(Told told, Instant from, Instant until, int target) {
    int used = 0;
    for (Instant minute = from; minute.isBefore(until); minute = minute.plusSeconds(60)) {
      used += isOffice(minute) && !isWaiting(told, minute) ? 1 : 0;
      if (used == target) {
        return minute.plusSeconds(60);
      }
    }
    return null;
  }

  private static Duration minutes(Told told, Instant from, Instant until) {
    int used = 0;
    for (Instant minute = from; minute.isBefore(until); minute = minute.plusSeconds(60)) {
      used += isOffice(minute) && !isWaiting(told, minute) ? 1 : 0;
    }
    return Duration.ofMinutes(used);
  }

  private static boolean isOffice(Instant minute) {
    ZonedDateTime time = minute.atZone(ZoneOffset.UTC);
    return time.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
        && time.getHour() >= 9
        && time.getHour() < 17;
  }

  private static boolean isWaiting(Told told, Instant minute) {
    boolean waits = false;
    for (Event event : told.events) {
      if (event.at().isAfter(minute)) {
        return waits;
      }
      if (!event.deed().equals("RESPONDED")) {
        waits = event.deed().equals("WAITING");
      }
    }
    return waits;
  }

  private static Instant first(Told told, String... deeds) {
    return told.events.stream()
        .filter(event -> List.of(deeds).contains(event.deed()))
        .map(Event::at)
        .findFirst()
        .orElse(null);
  }

  private static Instant last(Told told, String deed) {
    return told.events.stream()
        .filter(event -> event.deed().equals(deed))
        .map(Event::at)
        .reduce(null, (one, other) -> other);
  }

  private static Durations times(List<Duration> times) {
    return times.isEmpty()
        ? Durations.NONE
        : new Durations(times.size(), percentile(times, 50), percentile(times, 90));
  }

  /** Of those that so many per cent do not exceed the shortest. */
  private static Duration percentile(List<Duration> times, int percent) {
    return times.stream()
        .filter(
            time ->
                100 * times.stream().filter(other -> other.compareTo(time) <= 0).count()
                    >= (long) percent * times.size())
        .min(Duration::compareTo)
        .orElseThrow();
  }

  DayFigures day(List<Told> all, LocalDate day) {
    Instant end = day.plusDays(1).atStartOfDay(period.zone()).toInstant();
    int opened = 0;
    int done = 0;
    int backlog = 0;
    for (Told told : all) {
      for (Event event : told.events) {
        boolean isToday = event.at().atZone(period.zone()).toLocalDate().equals(day);
        boolean isBefore = event.at().isBefore(end);
        if (event.deed().endsWith("OPENED")) {
          opened += isToday ? 1 : 0;
          backlog += isBefore ? 1 : 0;
        } else if (event.deed().equals("DONE")) {
          done += isToday ? 1 : 0;
          backlog -= isBefore ? 1 : 0;
        }
      }
    }
    return new DayFigures(day, opened, done, backlog);
  }

  /** By days of UTC. */
  Utilisation utilisation(History history, String agent, List<Told> all) {
    long worked =
        history.spent.stream()
            .filter(spent -> spent.agent().name().equals(agent) && all.contains(spent.told()))
            .filter(spent -> isInUtc(spent.at()))
            .mapToLong(History.Spent::seconds)
            .sum();
    long present = 0;
    Presence presence = Presence.OFFLINE;
    Instant since = null;
    List<History.Turned> turns =
        new ArrayList<>(
            history.turns.stream().filter(turn -> turn.agent().name().equals(agent)).toList());
    for (History.Turned turn : turns) {
      present += presence == Presence.OFFLINE ? 0 : secondsInUtc(since, turn.at());
      presence = turn.presence();
      since = turn.at();
    }
    present += presence == Presence.OFFLINE ? 0 : secondsInUtc(since, now);
    return new Utilisation(Duration.ofSeconds(worked), Duration.ofSeconds(present));
  }

  private boolean isInUtc(Instant moment) {
    LocalDate day = moment.atZone(ZoneOffset.UTC).toLocalDate();
    return !day.isBefore(period.from()) && !day.isAfter(period.to());
  }

  private long secondsInUtc(Instant from, Instant until) {
    long seconds = 0;
    for (Instant minute = from;
        minute.isBefore(until);
        minute = minute.plus(1, ChronoUnit.MINUTES)) {
      seconds += isInUtc(minute) ? 60 : 0;
    }
    return seconds;
  }
}
