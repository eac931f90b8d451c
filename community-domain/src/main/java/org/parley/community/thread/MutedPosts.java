package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.parley.community.member.Members;
import org.parley.community.problem.NotAllowed;

/**
 * Keeps what a muted member writes or edits out of sight until somebody has looked at it, in the
 * transaction that wrote it: nobody sees it before. What others wrote they do not edit meanwhile,
 * for that would take another's post away.
 */
@ApplicationScoped
public class MutedPosts {

  @Inject Clock clock;
  @Inject Members members;
  @Inject Posts posts;
  @Inject PostHolding holding;

  void onStart(@Observes ThreadStarted started) {
    hold(started.actorId(), started.postId());
  }

  void onAnswer(@Observes AnswerPosted answer) {
    hold(answer.actorId(), answer.postId());
  }

  void onComment(@Observes CommentPosted comment) {
    hold(comment.actorId(), comment.postId());
  }

  void onEdit(@Observes PostEdited edit) {
    hold(edit.actorId(), edit.postId());
  }

  private void hold(long actorId, long postId) {
    if (!members.isMuted(actorId, clock.instant())) {
      return;
    }
    Long authorId = posts.find(postId).map(Post::authorId).orElse(null);
    if (authorId == null || authorId != actorId) {
      throw new NotAllowed("member.muted-edit");
    }
    holding.hold(postId, HoldCause.MUTED);
  }
}
