package org.parley.moderation.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.parley.moderation.followup.Deed;

/**
 * What happened to a follow-up, replayed from its history: the times from its opening, or each
 * reopening, to its end, and when it waited for the customer.
 */
final class Course {

  /** An entry of the history. */
  record Step(Deed deed, Instant at) {}

  /**
   * From an opening to an end.
   *
   * @param until null as long as it is open
   * @param isReopened whether it was opened again afterwards
   */
  record Run(Instant from, Instant until, boolean isReopened) {}

  private record Wait(Instant from, Instant until) {}

  private final Subject subject;
  private final List<Run> runs = new ArrayList<>();
  private final List<Wait> waits = new ArrayList<>();
  private Instant respondedAt;
  private Instant waitingSince;

  Course(Subject subject, List<Step> history) {
    this.subject = Objects.requireNonNull(subject);
    runs.add(new Run(subject.openedAt(), null, false));
    history.forEach(this::replay);
  }

  private void replay(Step step) {
    switch (step.deed()) {
      case REOPENED -> reopen(step.at());
      case WAITING -> waitingSince = step.at();
      case RESUMED, RELEASED -> goOn(step.at());
      case RESPONDED -> respondedAt = step.at();
      case DONE -> end(step.at());
      default -> {
        // says nothing of its course
      }
    }
  }

  private void reopen(Instant at) {
    Run last = last();
    runs.set(runs.size() - 1, new Run(last.from(), last.until(), true));
    runs.add(new Run(at, null, false));
  }

  private void goOn(Instant at) {
    if (waitingSince != null) {
      waits.add(new Wait(waitingSince, at));
      waitingSince = null;
    }
  }

  private void end(Instant at) {
    goOn(at);
    runs.set(runs.size() - 1, new Run(last().from(), at, false));
  }

  private Run last() {
    return runs.get(runs.size() - 1);
  }

  Subject subject() {
    return subject;
  }

  List<Run> runs() {
    return runs;
  }

  /** The staff's first post; null when there is none. */
  Instant respondedAt() {
    return respondedAt;
  }

  Duration untilResponse() {
    return worked(subject.openedAt(), respondedAt);
  }

  /** How long a run took that is over. */
  Duration length(Run run) {
    return worked(run.from(), run.until());
  }

  /** Whether it was open at a moment: what happened in that very moment has happened. */
  boolean isOpenBefore(Instant end) {
    return runs.stream()
        .anyMatch(
            run -> run.from().isBefore(end) && (run.until() == null || !run.until().isBefore(end)));
  }

  private Duration worked(Instant from, Instant until) {
    Duration whole = subject.time().between(from, until);
    for (Wait wait : waits) {
      whole = whole.minus(subject.time().between(later(wait.from(), from), earlier(wait, until)));
    }
    return whole;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Wait wait, Instant until) {
    return wait.until().isBefore(until) ? wait.until() : until;
  }
}
