package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.trust.Privilege;
import org.parley.community.trust.PrivilegeDoor;

/**
 * The door for who puts threads in order: only they get threads here, locked, and only those that
 * they may see.
 */
@ApplicationScoped
public class TidyThreads {

  @Inject Threads threads;
  @Inject VisibleThreads visible;
  @Inject PrivilegeDoor privileges;

  /** Two locked threads. */
  record Two(ForumThread one, ForumThread other) {}

  /**
   * The thread, locked until the transaction ends.
   *
   * @throws NotFound when there is none that the actor sees
   * @throws NotAllowed unless the actor moderates or is an agent
   * @throws Conflict when it was merged into another one
   */
  ForumThread lock(Actor actor, long threadId) {
    ForumThread thread = visible.lock(actor, threadId);
    if (!PostPolicy.mayTidy(actor)) {
      throw new NotAllowed("thread.tidy-not-allowed");
    }
    return thread;
  }

  /**
   * The thread for who closes or reopens it, locked until the transaction ends.
   *
   * @throws NotFound when there is none that the actor sees
   * @throws NotAllowed unless the actor moderates, is an agent or has earned it; says what is
   *     missing
   * @throws Conflict when it was merged into another one
   */
  ForumThread lockToClose(Actor actor, long threadId) {
    ForumThread thread = visible.lock(actor, threadId);
    if (!PostPolicy.mayClose(actor)) {
      privileges.require(actor, Privilege.CLOSE);
      throw new NotAllowed("thread.tidy-not-allowed");
    }
    return thread;
  }

  /**
   * Waits until no other merge or split is under way, and finds out whether the thread still is
   * what it was. From then on nobody empties it, and no emptied thread is ever waited for by who
   * holds its target: who follows a merge can therefore never close a circle.
   */
  ForumThread lockAlone(Actor actor, long threadId) {
    threads.queueForMerges();
    visible.requireUnmerged(actor, threadId);
    return lock(actor, threadId);
  }

  /** Two threads to be merged, locked in the order of their ids; else as {@link #lockAlone}. */
  Two lockAlone(Actor actor, long threadId, long otherId) {
    threads.queueForMerges();
    visible.requireUnmerged(actor, threadId);
    visible.requireUnmerged(actor, otherId);
    if (threadId < otherId) {
      ForumThread one = lockToMerge(actor, threadId);
      return new Two(one, lockToMerge(actor, otherId));
    }
    ForumThread other = lockToMerge(actor, otherId);
    return new Two(lockToMerge(actor, threadId), other);
  }

  private ForumThread lockToMerge(Actor actor, long threadId) {
    ForumThread thread = visible.lock(actor, threadId);
    if (!PostPolicy.mayMerge(actor, thread.type())) {
      throw new NotAllowed("thread.tidy-not-allowed");
    }
    return thread;
  }

  /** The thread that another one repeats, as it is kept: one that the actor sees, not itself. */
  Long duplicateFor(Actor actor, ForumThread thread, Long duplicateOf) {
    if (duplicateOf == null) {
      return null;
    }
    return threads
        .find(threads.now(duplicateOf))
        .filter(original -> visible.sees(actor, original))
        .filter(original -> original.state() == PostState.PUBLISHED)
        .map(ForumThread::id)
        .filter(id -> !id.equals(thread.id()))
        .orElseThrow(() -> new Invalid("duplicateOf", "close.duplicate-unknown"));
  }
}
