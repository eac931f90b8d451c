package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibilities;

/**
 * The door to everything that is written: services get threads and posts through here, locked, and
 * only those that the actor may see. What one may not see does not exist.
 */
@ApplicationScoped
public class VisibleThreads {

  @Inject Threads threads;
  @Inject Posts posts;
  @Inject Visibilities visibilities;

  /** A post and its thread. */
  public record PostInThread(ForumThread thread, Post post) {

    public PostFacts facts() {
      return thread.factsOf(post);
    }
  }

  ForumThread lock(Actor actor, long threadId) {
    return threads
        .lock(threadId)
        .filter(thread -> sees(actor, thread))
        .orElseThrow(() -> new NotFound("thread.not-found"));
  }

  /** Locks the thread first, always, so that two writers never wait for each other in a circle. */
  public PostInThread lockPost(Actor actor, long postId) {
    return posts
        .threadOf(postId)
        .flatMap(threads::lock)
        .filter(thread -> sees(actor, thread))
        .flatMap(
            thread ->
                posts
                    .lock(postId)
                    .filter(post -> sees(actor, post))
                    .map(post -> new PostInThread(thread, post)))
        .orElseThrow(() -> new NotFound("post.not-found"));
  }

  private boolean sees(Actor actor, ForumThread thread) {
    return visibilities.of(actor).sees(thread.spaceId(), thread.authorId())
        && (thread.state() == PostState.PUBLISHED
            || actor.keepsOrder()
            || actor.isMember(thread.authorId()));
  }

  private boolean sees(Actor actor, Post post) {
    return actor.keepsOrder()
        || actor.isMember(post.authorId())
        || (post.state() == PostState.PUBLISHED && isBelowVisible(post));
  }

  /** A comment goes out of sight with the post that it is about. */
  private boolean isBelowVisible(Post post) {
    return post.parentId() == null
        || posts
            .find(post.parentId())
            .filter(parent -> parent.state() == PostState.PUBLISHED)
            .isPresent();
  }
}
