package org.parley.moderation.checkin;

import java.time.Instant;
import org.parley.community.member.Author;
import org.parley.community.space.SpaceView;

/**
 * A space as those see it who serve it.
 *
 * @param schedule null for a space that may go unread
 */
public record CheckInView(SpaceView.Label space, Last last, Schedule schedule, Fresh fresh) {

  /**
   * Who looked last.
   *
   * @param by unknown when nobody ever did
   * @param at null when nobody ever did
   */
  public record Last(Author by, Instant at) {}

  /**
   * Until when somebody must look.
   *
   * @param version goes back with a change
   * @param minutes of business time between two check-ins
   */
  public record Schedule(long version, int minutes, Instant dueAt, CheckInPhase phase) {

    public boolean isOverdue() {
      return phase != CheckInPhase.ON_TIME;
    }
  }

  /**
   * What was written since then.
   *
   * @param since when somebody looked last, a week ago at the most
   * @param threads that were begun
   * @param posts that were written in all, those that begin threads among them
   */
  public record Fresh(Instant since, int threads, int posts) {}

  public boolean isOverdue() {
    return schedule != null && schedule.isOverdue();
  }
}
