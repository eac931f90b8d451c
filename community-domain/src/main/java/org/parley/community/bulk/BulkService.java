package org.parley.community.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.parley.community.member.Actor;
import org.parley.community.member.TakesPart;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;

/** Starts actions on many threads and has them undone; {@link BulkRelay} does the work. */
@ApplicationScoped
@Transactional
@TakesPart
public class BulkService {

  public static final int MOST_THREADS = 500;

  @Inject Clock clock;
  @Inject BulkActions actions;
  @Inject BulkCheck check;

  /**
   * Starts an action.
   *
   * @return its id
   * @throws NotAllowed unless the actor may do this to threads
   * @throws Invalid when there are no threads, too many, or the arguments will not do
   */
  public long start(Actor actor, NewBulkAction action) {
    BulkPolicy.requireUse(actor);
    if (!BulkPolicy.mayUse(actor, action.kind())) {
      throw new NotAllowed("moderation.only");
    }
    check.check(actor, action);
    Optional<Long> before = actions.findByKey(actor.id(), action.key());
    return before.orElseGet(() -> actions.add(actor.id(), action, clock.instant()));
  }

  /**
   * Has everything that was done undone, in the name of who asks for it.
   *
   * @throws NotFound when the actor sees no such action
   * @throws Conflict while it is running, and when it was undone already
   */
  public void undo(Actor actor, long id) {
    BulkPolicy.requireUse(actor);
    BulkActions.Known action =
        actions
            .lock(id)
            .filter(known -> BulkPolicy.maySee(actor, known.actorId()))
            .orElseThrow(() -> new NotFound("bulk.not-found"));
    if (!BulkPolicy.mayUse(actor, action.kind())) {
      throw new NotAllowed("moderation.only");
    }
    if (action.state() != BulkState.DONE) {
      throw new Conflict(
          action.state() == BulkState.RUNNING ? "bulk.still-running" : "bulk.undone-already");
    }
    actions.beginUndo(id, actor.id(), clock.instant());
  }
}
