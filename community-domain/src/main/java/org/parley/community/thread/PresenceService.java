package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;

/** Takes whole threads out of sight and brings them back, through the post that opens them. */
@ApplicationScoped
@Transactional
public class PresenceService {

  @Inject TidyThreads tidy;
  @Inject Posts posts;
  @Inject PostService service;

  /**
   * Hides the thread.
   *
   * @throws NotAllowed unless the actor keeps order
   */
  public void hide(Actor actor, long threadId) {
    service.hide(actor, openingOf(actor, threadId));
  }

  /**
   * Deletes the thread; it can be restored.
   *
   * @throws NotAllowed unless the actor keeps order
   */
  public void delete(Actor actor, long threadId) {
    service.delete(actor, openingOf(actor, threadId));
  }

  /**
   * Brings the thread back.
   *
   * @throws NotAllowed unless the actor keeps order
   * @throws Conflict when it is there
   */
  public void restore(Actor actor, long threadId) {
    ForumThread thread = tidy.lock(actor, threadId);
    if (thread.state() == PostState.PUBLISHED) {
      throw new Conflict("thread.there-already");
    }
    service.restore(actor, posts.openingOf(thread).id());
  }

  private long openingOf(Actor actor, long threadId) {
    return posts.openingOf(tidy.lock(actor, threadId)).id();
  }
}
