package org.parley.moderation.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.moderation.followup.FollowUpHistory.Step;

/**
 * What agents keep beside a follow-up: notes, who watches it, related threads, the time spent on
 * it. Every method throws {@link NotAllowed} for who does not work on follow-ups and {@link
 * NotFound} for one of a space that the actor does not serve.
 */
@ApplicationScoped
@Transactional
public class FollowUpNoteService {

  /** Seconds that one call counts for at most: heartbeats come more often. */
  public static final int MOST_SECONDS = 120;

  @Inject Clock clock;
  @Inject FollowUpDoor door;
  @Inject FollowUpDesk desk;
  @Inject FollowUpNotes notes;

  /** Writes something down for the staff of the space, and nobody else, ever. */
  public void addNote(Actor actor, long followUpId, NewNote note) {
    desk.note(door.open(actor, followUpId), note, by(actor));
  }

  /** Tells the actor from now on when it is about to be late, and when it is. */
  public void watch(Actor actor, long followUpId) {
    notes.watch(door.open(actor, followUpId).id(), actor.id());
  }

  public void unwatch(Actor actor, long followUpId) {
    notes.unwatch(door.open(actor, followUpId).id(), actor.id());
  }

  /**
   * Another thread has to do with it.
   *
   * @throws Invalid when it is its own
   * @throws NotFound also when the actor does not see or serve that thread
   */
  public void link(Actor actor, long followUpId, long threadId) {
    FollowUp followUp = door.open(actor, followUpId);
    ThreadFacts thread = door.thread(actor, threadId);
    if (thread.id() == followUp.threadId()) {
      throw new Invalid("thread", "follow-up.link-own");
    }
    if (notes.link(followUpId, thread.id(), by(actor))) {
      desk.file(followUp, Step.of(Deed.LINKED, null, thread.id()), by(actor));
    }
  }

  public void unlink(Actor actor, long followUpId, long threadId) {
    FollowUp followUp = door.open(actor, followUpId);
    if (notes.unlink(followUpId, threadId)) {
      desk.file(followUp, Step.of(Deed.UNLINKED, threadId, null), by(actor));
    }
  }

  /**
   * The actor had it open.
   *
   * @param seconds since they said so last, or since they opened it
   * @throws Invalid unless it is between 1 and {@value #MOST_SECONDS}
   */
  public void spend(Actor actor, long followUpId, int seconds) {
    if (seconds < 1 || seconds > MOST_SECONDS) {
      throw new Invalid("seconds", "follow-up.seconds", MOST_SECONDS);
    }
    notes.spend(door.open(actor, followUpId).id(), actor.id(), seconds, clock.instant());
  }

  private Act by(Actor actor) {
    return Act.of(actor, clock.instant());
  }
}
