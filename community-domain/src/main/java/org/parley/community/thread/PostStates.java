package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.parley.community.member.Actor;
import org.parley.community.thread.VisibleThreads.PostInThread;

/** Moves a post between its states and keeps its thread and the counters in step. */
@ApplicationScoped
public class PostStates {

  @Inject Clock clock;
  @Inject Threads threads;

  /** Returns when: the event that tells of the move happened at the very moment the row keeps. */
  Instant move(PostInThread target, PostState newState, Actor actor) {
    return move(target, newState, actor.id());
  }

  /** The same on behalf of the house itself when there is no actor. */
  Instant move(PostInThread target, PostState newState, Long actorId) {
    Post post = target.post();
    boolean wasCounted = isCounted(post);
    Instant now = clock.instant();
    post.moveTo(newState, actorId, now);
    if (post.kind().isOpening()) {
      target.thread().moveTo(newState);
    }
    if (wasCounted != isCounted(post)) {
      threads.addToAnswerCount(target.thread().id(), wasCounted ? -1 : 1);
    }
    if (newState != PostState.PUBLISHED) {
      forgetHonours(target);
    }
    return now;
  }

  /** Back to how it stood before something was done to it. */
  void bring(PostInThread target, PostStanding former) {
    Post post = target.post();
    boolean wasCounted = isCounted(post);
    post.standAs(former);
    if (post.kind().isOpening()) {
      target.thread().moveTo(former.state());
    }
    if (wasCounted != isCounted(post)) {
      threads.addToAnswerCount(target.thread().id(), wasCounted ? -1 : 1);
    }
    if (former.state() != PostState.PUBLISHED) {
      forgetHonours(target);
    } else {
      giveHonours(target, former);
    }
  }

  private static void giveHonours(PostInThread target, PostStanding former) {
    ForumThread thread = target.thread();
    if (former.isAccepted() && thread.acceptedPostId() == null) {
      thread.accept(target.post());
    }
    if (former.isOfficial() && thread.officialPostId() == null) {
      thread.makeOfficial(target.post());
    }
  }

  /** What readers cannot see can be neither the accepted nor the official answer. */
  private static void forgetHonours(PostInThread target) {
    Long id = target.post().id();
    if (id.equals(target.thread().acceptedPostId())) {
      target.thread().withdrawAcceptance();
    }
    if (id.equals(target.thread().officialPostId())) {
      target.thread().withdrawOfficial();
    }
  }

  private static boolean isCounted(Post post) {
    return post.kind() == PostKind.ANSWER && post.state() == PostState.PUBLISHED;
  }
}
