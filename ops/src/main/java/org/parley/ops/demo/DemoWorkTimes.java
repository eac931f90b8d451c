package org.parley.ops.demo;

import java.time.Instant;

/** When what happened to a follow-up of the demo; null is never. */
record DemoWorkTimes(
    Instant opened, Instant responded, Instant waiting, Instant done, Instant now) {

  static DemoWorkTimes of(DemoWork.FollowUp told, DemoMoments moments) {
    return new DemoWorkTimes(
        moments.ago(told.opened()),
        moments.ago(told.responded()),
        moments.ago(told.waiting()),
        moments.ago(told.done()),
        moments.now());
  }

  /** What is done was answered then at the latest. */
  DemoClock.Course untilResponse() {
    return new DemoClock.Course(opened, responded == null ? done : responded, waiting, now);
  }

  DemoClock.Course untilResolution() {
    return new DemoClock.Course(opened, done, waiting, now);
  }
}
