package org.parley.web.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.parley.moderation.followup.FollowUpRow;
import org.parley.moderation.followup.FollowUpState;
import org.parley.moderation.sla.SlaPhase;
import org.parley.moderation.sla.SlaReading;
import org.parley.web.page.Messages;

/** The clocks of follow-ups in words and tones; what counts down is a script's. */
@Named
@ApplicationScoped
public class WorkClocks {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM, HH:mm 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  @Inject Clock clock;
  @Inject Messages messages;

  /** The server's time, which the browser's may be far from. */
  public String getNow() {
    return clock.instant().toString();
  }

  /** The clock that a list shows: of those that run the one that is due first. */
  public SlaReading next(FollowUpRow row) {
    return isResponseNext(row) ? row.response() : row.resolution();
  }

  /** {@code response} or {@code resolution}. */
  public String nextKind(FollowUpRow row) {
    return isResponseNext(row) ? "response" : "resolution";
  }

  private static boolean isResponseNext(FollowUpRow row) {
    SlaReading response = row.response();
    SlaReading resolution = row.resolution();
    if (response.isRunning() && resolution.isRunning()) {
      return !response.dueAt().isAfter(resolution.dueAt());
    }
    return response.isRunning() || (!resolution.isRunning() && response.metAt() == null);
  }

  /** The style of a clock. */
  public String tone(SlaReading reading) {
    return switch (reading.phase()) {
      case ON_TIME, PAUSED -> "";
      case AT_RISK -> "is-near";
      case BREACHED, MET_LATE -> "is-late";
      case MET -> "is-met";
    };
  }

  public boolean isLate(SlaReading reading) {
    return reading.phase() == SlaPhase.BREACHED;
  }

  public boolean isPaused(SlaReading reading) {
    return reading.phase() == SlaPhase.PAUSED;
  }

  public boolean isMet(SlaReading reading) {
    return reading.metAt() != null;
  }

  /** How it ended. */
  public String end(SlaReading reading) {
    boolean isKept = reading.phase() == SlaPhase.MET;
    return messages.text(isKept ? "follow-up.clock.met" : "follow-up.clock.met-late");
  }

  /** How much is left of one that stands still. */
  public String pause(SlaReading reading) {
    Duration left = Duration.ofSeconds(reading.secondsLeft());
    String words =
        left.toHours() > 0
            ? messages.text("follow-up.clock.hours", left.toHours(), left.toMinutesPart())
            : messages.text("follow-up.clock.minutes", left.toMinutes());
    return messages.text("follow-up.clock.paused", words);
  }

  /** {@code 27 Nov, 09:20 UTC}; a script shows it in the reader's own zone. */
  public String moment(Instant moment) {
    return MOMENT.format(moment);
  }

  /** The style of a state's badge. */
  public String stateTone(FollowUpState state) {
    return switch (state) {
      case NEW -> "info";
      case ASSIGNED -> "brand";
      case WAITING -> "warn";
      case DONE -> "good";
    };
  }
}
