package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.parley.community.event.DomainEvents;
import org.parley.community.thread.VisibleThreads.PostInThread;

/**
 * Takes posts out of sight on behalf of the house: because of a rule or a threshold, so that no
 * member did it. Whoever keeps order brings them back, or leaves them out under their own name. No
 * service, for there is no actor to ask; it works in the caller's transaction.
 */
@ApplicationScoped
public class PostHolding {

  @Inject VisibleThreads visible;
  @Inject PostStates states;
  @Inject DomainEvents events;

  /**
   * Hides a published post.
   *
   * @return whether it did: what is out of sight already is left as it is
   */
  public boolean hold(long postId, HoldCause cause) {
    Optional<PostInThread> target =
        visible.lockAny(postId).filter(found -> found.post().state() == PostState.PUBLISHED);
    target.ifPresent(found -> hide(found, cause));
    return target.isPresent();
  }

  private void hide(PostInThread target, HoldCause cause) {
    Instant now = states.move(target, PostState.HIDDEN, (Long) null);
    events.publish(new PostHeld(target.thread().id(), target.post().id(), cause.name(), now));
  }
}
