package org.parley.community.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.parley.community.member.Actor;
import org.parley.community.member.Actors;
import org.parley.community.problem.Problem;
import org.parley.community.thread.FacetService;

/**
 * Goes to one thread per transaction, so that an action which is killed goes on where it was and
 * does nothing twice. Any number of nodes may run it at once.
 */
@ApplicationScoped
public class BulkRelay {

  @Inject Clock clock;
  @Inject BulkItems items;
  @Inject BulkDeeds deeds;
  @Inject FacetService facets;
  @Inject Actors actors;

  /**
   * Does, or undoes, the next thread.
   *
   * @return whether there was one
   * @throws BulkItemFailed to be handed to {@link #recordFailure}
   */
  @Transactional
  public boolean workOne() {
    Optional<BulkItem> next = items.claim();
    next.ifPresent(this::work);
    return next.isPresent();
  }

  private void work(BulkItem item) {
    // who lost their role, or was suspended since, does nothing any more
    Optional<Actor> actor = actors.byId(item.actorId());
    if (actor.isEmpty()) {
      items.refuse(item, BulkProblem.NOBODY, clock.instant());
      return;
    }
    try {
      if (item.isUndo()) {
        undo(actor.get(), item);
      } else {
        perform(actor.get(), item);
      }
    } catch (RuntimeException e) {
      throw new BulkItemFailed(item, e);
    }
  }

  private void perform(Actor actor, BulkItem item) {
    String before = facets.look(actor, item.threadId(), item.kind().facet());
    deeds.perform(actor, item);
    String after = facets.look(actor, item.threadId(), item.kind().facet());
    items.done(item, before, after, clock.instant());
  }

  private void undo(Actor actor, BulkItem item) {
    facets.restore(
        actor,
        item.threadId(),
        new FacetService.Change(item.kind().facet(), item.before(), item.after()));
    items.undone(item, clock.instant());
  }

  /** Writes down why a thread was left as it is; what broke is tried a few times. */
  @Transactional
  public void recordFailure(BulkItemFailed failure) {
    BulkItem item = failure.item();
    Optional<Problem> refusal = failure.refusal();
    if (refusal.isPresent()) {
      items.refuse(item, BulkProblem.of(refusal.get()), clock.instant());
    } else if (!items.mayTryAgain(item)) {
      items.refuse(item, BulkProblem.BROKEN, clock.instant());
    }
  }
}
