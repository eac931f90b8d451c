package org.parley.moderation.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.parley.community.member.Actor;
import org.parley.community.thread.PostService;
import org.parley.community.thread.PostStanding;
import org.parley.community.thread.PostStandings;
import org.parley.community.thread.VisibleThreads.PostInThread;
import org.parley.moderation.log.LogAction;

/** Does the opposite of a decision: to the post's text, to its state, or to neither. */
@ApplicationScoped
class Reversal {

  @Inject Clock clock;
  @Inject PostService posts;
  @Inject PostStandings standings;
  @Inject FormerTexts texts;

  /** Returns when. */
  Instant of(Actor actor, PostInThread target, Decided last) {
    if (last.action() == LogAction.ROLLED_BACK) {
      long postId = target.post().id();
      int refused = texts.latest(postId) - 1;
      posts.edit(actor, postId, texts.edit(postId, refused, target.post().version()));
      return clock.instant();
    }
    return PostStanding.of(target).equals(last.before())
        ? clock.instant()
        : standings.restore(actor, target, last.before());
  }
}
