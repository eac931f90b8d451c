package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotFound;
import org.parley.community.problem.Problem;
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
  @Inject MergedThreads merged;

  /** A post and its thread. */
  public record PostInThread(ForumThread thread, Post post) {

    public PostFacts facts() {
      return thread.factsOf(post);
    }
  }

  ForumThread lock(Actor actor, long threadId) {
    ForumThread thread = threads.lock(threadId).orElseThrow(() -> new NotFound("thread.not-found"));
    if (thread.isMerged()) {
      throw emptied(actor, threadId);
    }
    if (!sees(actor, thread)) {
      throw new NotFound("thread.not-found");
    }
    return thread;
  }

  /** A thread that a feature knows more about, with the post that opens it; both are locked. */
  public PostInThread lockOpening(Actor actor, long threadId) {
    ForumThread thread = lock(actor, threadId);
    return posts
        .lock(posts.openingOf(thread).id())
        .map(post -> new PostInThread(thread, post))
        .orElseThrow();
  }

  /**
   * Refuses what was emptied by a merge.
   *
   * @throws Conflict for who sees where it went
   * @throws NotFound for everybody else, as when they read it
   */
  void requireUnmerged(Actor actor, long threadId) {
    if (threads.now(threadId) != threadId) {
      throw emptied(actor, threadId);
    }
  }

  private Problem emptied(Actor actor, long threadId) {
    return merged.target(actor, threadId).isPresent()
        ? new Conflict("thread.merged")
        : new NotFound("thread.not-found");
  }

  /** The thread, or whatever it was merged into: what is said to it is said there. */
  ForumThread follow(Actor actor, long threadId) {
    Optional<ForumThread> thread = threads.lock(threadId);
    // an emptied thread is never waited for by who holds its target: see TidyThreads
    while (thread.isPresent() && thread.get().isMerged()) {
      thread = threads.lock(thread.get().mergedInto());
    }
    return thread
        .filter(found -> sees(actor, found))
        .orElseThrow(() -> new NotFound("thread.not-found"));
  }

  /**
   * Locks the thread first, always, so that two writers never wait for each other in a circle. A
   * post that a merge or split took along meanwhile is followed, where that cannot make a circle.
   *
   * @throws Conflict when it went where following could
   */
  public PostInThread lockPost(Actor actor, long postId) {
    return lockThreadOf(postId)
        .filter(thread -> sees(actor, thread))
        .flatMap(
            thread ->
                posts
                    .lock(postId)
                    .filter(post -> sees(actor, post))
                    .map(post -> new PostInThread(thread, post)))
        .orElseThrow(() -> new NotFound("post.not-found"));
  }

  /** The same for the house itself, which acts on nobody's behalf and sees everything. */
  Optional<PostInThread> lockAny(long postId) {
    return lockThreadOf(postId)
        .flatMap(thread -> posts.lock(postId).map(post -> new PostInThread(thread, post)));
  }

  private Optional<ForumThread> lockThreadOf(long postId) {
    Optional<Long> place = posts.threadOf(postId);
    Optional<ForumThread> thread = place.flatMap(threads::lock);
    while (thread.isPresent()) {
      ForumThread locked = thread.get();
      place = posts.threadOf(postId);
      if (place.filter(locked.id()::equals).isPresent()) {
        return thread;
      }
      if (!locked.isMerged() && place.orElseThrow() < locked.id()) {
        throw new Conflict("post.moved");
      }
      thread = place.flatMap(threads::lock);
    }
    return thread;
  }

  boolean sees(Actor actor, ForumThread thread) {
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
