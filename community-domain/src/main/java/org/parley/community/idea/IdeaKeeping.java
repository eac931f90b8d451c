package org.parley.community.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.parley.community.event.DomainEvents;
import org.parley.community.thread.ForumThread;
import org.parley.community.thread.PostDeleted;
import org.parley.community.thread.PostHeld;
import org.parley.community.thread.PostHidden;
import org.parley.community.thread.PostTally;
import org.parley.community.thread.Posts;
import org.parley.community.thread.ThreadMerged;
import org.parley.community.thread.ThreadMoved;
import org.parley.community.thread.Threads;
import org.parley.community.thread.VisibleThreads.PostInThread;

/**
 * Keeps votes in step with what becomes of the ideas' threads, in its transaction: nobody's vote is
 * bound to what they cannot see, and none is lost when ideas are merged.
 */
@ApplicationScoped
class IdeaKeeping {

  @Inject Threads threads;
  @Inject Posts posts;
  @Inject PostTally tally;
  @Inject IdeaUnion ideas;
  @Inject DomainEvents events;

  void on(@Observes PostHidden event) {
    out(event.threadId(), event.postId());
  }

  void on(@Observes PostHeld event) {
    out(event.threadId(), event.postId());
  }

  void on(@Observes PostDeleted event) {
    out(event.threadId(), event.postId());
  }

  void on(@Observes ThreadMoved event) {
    ideas.moved(event.threadId());
  }

  void on(@Observes ThreadMerged event) {
    if (!ideas.unite(event.threadId(), event.intoThreadId())) {
      return;
    }
    ForumThread into = threads.find(event.intoThreadId()).orElseThrow();
    PostInThread opening = new PostInThread(into, posts.openingOf(into));
    int before = tally.scoreOf(opening.post());
    tally.add(opening, ideas.votes(event.intoThreadId()) - before);
    events.publish(
        new IdeasMerged(event.threadId(), event.intoThreadId(), event.actorId(), event.at()));
  }

  private void out(long threadId, long postId) {
    if (posts.find(postId).filter(post -> post.kind().isOpening()).isPresent()) {
      ideas.gone(threadId);
    }
  }
}
