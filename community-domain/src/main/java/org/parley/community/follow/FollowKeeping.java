package org.parley.community.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.parley.community.thread.AnswerPosted;
import org.parley.community.thread.CommentPosted;
import org.parley.community.thread.PostEdited;
import org.parley.community.thread.ThreadMerged;
import org.parley.community.thread.ThreadSplit;
import org.parley.community.thread.ThreadStarted;

/**
 * Keeps follows in step with the threads, in the transaction of whatever happened: who takes part
 * follows, and followers go with the posts when threads are merged or split.
 */
@ApplicationScoped
class FollowKeeping {

  @Inject Follows follows;
  @Inject ThreadSilences silences;

  void on(@Observes ThreadStarted event) {
    follows.addByTakingPart(event.actorId(), event.threadId());
  }

  void on(@Observes AnswerPosted event) {
    follows.addByTakingPart(event.actorId(), event.threadId());
  }

  void on(@Observes CommentPosted event) {
    follows.addByTakingPart(event.actorId(), event.threadId());
  }

  void on(@Observes PostEdited event) {
    follows.addByTakingPart(event.actorId(), event.threadId());
  }

  void on(@Observes ThreadMerged event) {
    follows.carryOver(event.threadId(), event.intoThreadId());
    silences.carryOver(event.threadId(), event.intoThreadId());
  }

  void on(@Observes ThreadSplit event) {
    follows.carryOver(event.threadId(), event.newThreadId());
    silences.carryOver(event.threadId(), event.newThreadId());
  }
}
