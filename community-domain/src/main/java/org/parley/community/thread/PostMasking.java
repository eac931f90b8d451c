package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.parley.community.event.DomainEvents;

/**
 * Makes words of posts unreadable on behalf of the house, with a text more in their history. Like
 * {@link PostHolding} it knows no actor and works in the caller's transaction.
 */
@ApplicationScoped
public class PostMasking {

  @Inject Clock clock;
  @Inject VisibleThreads visible;
  @Inject PostEditor editor;
  @Inject DomainEvents events;

  /**
   * Rewrites a published post.
   *
   * @param edit the masked text, of the version that was read
   * @return whether it did; a document, which is written elsewhere, is left as it is
   * @throws org.parley.community.problem.Conflict when somebody changed the post since
   */
  public boolean mask(long postId, PostEdit edit) {
    return visible
        .lockAny(postId)
        .filter(found -> found.post().state() == PostState.PUBLISHED)
        .filter(found -> found.post().kind() != PostKind.DOCUMENT)
        .filter(found -> editor.rewrite(null, found, edit))
        .map(
            found -> {
              events.publish(new PostMasked(found.thread().id(), postId, clock.instant()));
              return true;
            })
        .orElse(false);
  }
}
