package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.thread.VisibleThreads.PostInThread;

/** Keeps score: on the post, and for an opening post on its thread as well. */
@ApplicationScoped
public class PostTally {

  @Inject Posts posts;
  @Inject Threads threads;

  /** Changes the score and returns the new one. */
  public int add(PostInThread target, int change) {
    posts.addToScore(target.post().id(), change);
    if (target.post().kind().isOpening()) {
      threads.addToScore(target.thread().id(), change);
    }
    return scoreOf(target.post());
  }

  public int scoreOf(Post post) {
    return posts.scoreOf(post.id());
  }
}
