package org.parley.moderation.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Adds up the courses of follow-ups to what a period's figures are. */
final class Tally {

  private final ReportPeriod period;
  private final Instant now;
  private final List<Duration> responses = new ArrayList<>();
  private final List<Duration> resolutions = new ArrayList<>();
  private Ratio responseKept = Ratio.NONE;
  private Ratio resolutionKept = Ratio.NONE;
  private int opened;
  private int open;
  private int reopened;

  Tally(ReportPeriod period, Instant now) {
    this.period = period;
    this.now = now;
  }

  Tally add(Course course) {
    for (Course.Run run : course.runs()) {
      add(course, run);
    }
    if (period.has(course.respondedAt())) {
      responses.add(course.untilResponse());
    }
    open += course.isOpenBefore(period.end()) ? 1 : 0;
    responseKept = responseKept.plus(decided(course.subject().response()));
    resolutionKept = resolutionKept.plus(decided(course.subject().resolution()));
    return this;
  }

  private void add(Course course, Course.Run run) {
    opened += period.has(run.from()) ? 1 : 0;
    if (period.has(run.until())) {
      resolutions.add(course.length(run));
      reopened += run.isReopened() ? 1 : 0;
    }
  }

  private Ratio decided(Promise promise) {
    if (!period.has(promise.decidedAt(now))) {
      return Ratio.NONE;
    }
    return new Ratio(promise.isKept() ? 1 : 0, 1);
  }

  Figures figures() {
    return new Figures(
        opened,
        resolutions.size(),
        open,
        Durations.of(responses),
        Durations.of(resolutions),
        responseKept,
        resolutionKept,
        new Ratio(reopened, resolutions.size()));
  }
}
