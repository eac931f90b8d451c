package org.parley.community.thread;

import java.time.Instant;
import org.parley.community.thread.VisibleThreads.PostInThread;

/**
 * How a post stands: its state, whose deed that was and when, and its honours. Taken before an act,
 * it is what the act can be undone to.
 *
 * @param by null for the house itself, and for what was always published
 * @param at null for what was always published
 */
public record PostStanding(
    PostState state, Long by, Instant at, boolean isAccepted, boolean isOfficial) {

  public static PostStanding of(PostInThread target) {
    Post post = target.post();
    return new PostStanding(
        post.state(),
        post.stateBy(),
        post.stateAt(),
        post.id().equals(target.thread().acceptedPostId()),
        post.id().equals(target.thread().officialPostId()));
  }
}
