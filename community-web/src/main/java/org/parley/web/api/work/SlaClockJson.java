package org.parley.web.api.work;

import java.time.Instant;
import org.parley.moderation.sla.SlaReading;
import org.parley.web.api.json.Word;

/**
 * What is promised of a follow-up.
 *
 * @param targetMinutes of business time
 * @param phase {@code on-time}, {@code at-risk}, {@code breached}, {@code paused}, {@code met} or
 *     {@code met-late}
 * @param dueAt null while it is paused
 * @param secondsLeft of business time, null unless it is paused
 * @param metAt null until it is met
 */
public record SlaClockJson(
    int targetMinutes, String phase, Instant dueAt, Long secondsLeft, Instant metAt) {

  static SlaClockJson of(SlaReading reading) {
    return new SlaClockJson(
        reading.targetMinutes(),
        Word.of(reading.phase()),
        reading.dueAt(),
        reading.secondsLeft(),
        reading.metAt());
  }
}
