package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.parley.community.event.DomainEvents;
import org.parley.community.member.Actor;
import org.parley.community.member.TakesPart;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;

/** Puts threads into other spaces; who may read them follows the new space from then on. */
@ApplicationScoped
@Transactional
@TakesPart
public class MoveService {

  @Inject Clock clock;
  @Inject TidyThreads tidy;
  @Inject ThreadShelf shelf;
  @Inject HousekeepingNotes notes;
  @Inject DomainEvents events;

  /**
   * Moves a thread.
   *
   * @param space the slug of a space that the actor sees
   * @param note why, may be empty or null
   * @throws NotAllowed unless the actor moderates or is an agent
   * @throws Invalid when there is no such space
   * @throws Conflict when it stands there already
   */
  public void move(Actor actor, long threadId, String space, String note) {
    ForumThread thread = tidy.lock(actor, threadId);
    String why = notes.checked(note);
    long from = thread.spaceId();
    long target = shelf.spaceFor(actor, space);
    Instant now = clock.instant();
    thread.relocate(target);
    notes.add(Notice.of(NoticeKind.MOVED, threadId, actor.id(), now, why).aboutMove(from, target));
    events.publish(new ThreadMoved(threadId, from, target, actor.id(), now));
  }
}
