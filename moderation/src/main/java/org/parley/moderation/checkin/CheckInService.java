package org.parley.moderation.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.moderation.sla.SlaPromises;

/** Agents say that they have looked into a space; administrators say how often somebody must. */
@ApplicationScoped
@Transactional
public class CheckInService {

  private static final int LONGEST_KEY = 100;

  @Inject Clock clock;
  @Inject CheckInDoor door;
  @Inject CheckIns checkIns;
  @Inject CheckInSchedules schedules;
  @Inject SlaPromises promises;

  /**
   * The actor has looked into a space: its time runs anew.
   *
   * @param key the client's key: a second request with it changes nothing; may be null
   * @throws NotAllowed for who does not work on follow-ups
   * @throws NotFound when the actor serves no such space
   * @throws Invalid when the key is no key
   * @throws Conflict when the key was used for another space
   */
  public void checkIn(Actor actor, String slug, String key) {
    long space = door.served(actor, slug);
    if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
      throw new Invalid("key", "key.invalid", LONGEST_KEY);
    }
    Instant now = clock.instant();
    if (checkIns.add(space, actor.id(), now, key)) {
      schedules.lock(space).ifPresent(schedule -> run(now, space, schedule.minutes()));
    } else if (checkIns.spaceOf(actor.id(), key).filter(used -> used == space).isEmpty()) {
      throw new Conflict("key.reused");
    }
  }

  private void run(Instant since, long space, int minutes) {
    schedules.move(CheckInSchedule.from(since, space, minutes, promises.timeOf(space)));
  }

  /**
   * How often somebody must look into a space; reckoned from when somebody did last, but nothing is
   * due at once.
   *
   * @throws NotAllowed unless the actor is an administrator
   * @throws NotFound when there is no such space
   * @throws Conflict when somebody else has changed it; tells what it is now
   */
  public void schedule(Actor actor, String slug, CheckInInterval interval) {
    long space = door.administered(actor, slug);
    requireUnchanged(space, interval.version());
    Instant now = clock.instant();
    CheckInSchedule wanted =
        CheckInSchedule.from(
            checkIns.last(space).orElse(now), space, interval.minutes(), promises.timeOf(space));
    schedules.set(
        wanted.dueAt().isAfter(now)
            ? wanted
            : CheckInSchedule.from(now, space, interval.minutes(), promises.timeOf(space)));
  }

  /**
   * The space may go unread from now on.
   *
   * @param version of the schedule as it was read; null whatever became of it
   * @see #schedule
   */
  public void unschedule(Actor actor, String slug, Long version) {
    long space = door.administered(actor, slug);
    requireUnchanged(space, version);
    schedules.remove(space);
  }

  private void requireUnchanged(long space, Long version) {
    schedules
        .lock(space)
        .filter(now -> version != null && version != now.version())
        .ifPresent(
            now -> {
              throw new Conflict("check-in.changed", now.minutes());
            });
  }
}
