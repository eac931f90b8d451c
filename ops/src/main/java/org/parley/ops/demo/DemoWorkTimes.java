package org.parley.ops.demo;

import java.time.Instant;

/** When what happened to a follow-up of the demo; null is never. */
record DemoWorkTimes(
    Instant opened, Instant responded, Instant waiting, Instant again, Instant done, Instant now) {

  static DemoWorkTimes of(DemoWork.FollowUp told, DemoMoments moments) {
    return new DemoWorkTimes(
        moments.ago(told.opened()),
        moments.ago(told.responded()),
        moments.ago(told.waiting()),
        told.again() == null ? null : moments.ago(told.again().reopened()),
        moments.ago(told.done()),
        moments.now());
  }

  /** What is done was answered then at the latest. */
  DemoClock.Course untilResponse() {
    return new DemoClock.Course(opened, responded == null ? done : responded, waiting, now);
  }

  DemoClock.Course untilResolution() {
    return new DemoClock.Course(runsSince(), done, waiting, now);
  }

  /** When it was opened last. */
  Instant runsSince() {
    return again == null ? opened : again;
  }
}
