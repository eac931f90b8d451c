package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;

/** Remembers one side of a thread and brings it back, unless somebody has changed it since. */
@ApplicationScoped
@Transactional
public class FacetService {

  @Inject TidyThreads tidy;
  @Inject ThreadFacets facets;
  @Inject FacetRestorer restorer;

  /**
   * One side of a thread before and after it was changed.
   *
   * @param before in the words of {@link #look}
   * @param after likewise
   */
  public record Change(ThreadFacet facet, String before, String after) {}

  /**
   * How this side of the thread is, in words that only {@link #restore} reads.
   *
   * @throws NotAllowed unless the actor moderates or is an agent
   */
  public String look(Actor actor, long threadId, ThreadFacet facet) {
    return facets.of(tidy.lock(actor, threadId), facet);
  }

  /**
   * Undoes a change.
   *
   * @throws NotAllowed unless the actor may do what undoes it
   * @throws Conflict when the side has changed since
   */
  public void restore(Actor actor, long threadId, Change change) {
    ForumThread thread = tidy.lock(actor, threadId);
    if (!facets.of(thread, change.facet()).equals(change.after())) {
      throw new Conflict("thread.changed-since");
    }
    if (!change.before().equals(change.after())) {
      restorer.restore(actor, thread, change);
    }
  }
}
