package org.parley.moderation.appeal;

import org.parley.community.member.Actor;
import org.parley.community.thread.Post;
import org.parley.community.thread.PostState;

/** Who may ask that somebody looks again. */
public final class AppealPolicy {

  private AppealPolicy() {}

  /** Authors, of what others took out of sight. */
  static boolean mayAppeal(Actor actor, Post post) {
    return mayAppeal(actor, post.authorId(), post.state(), post.stateBy());
  }

  static boolean mayAppeal(Actor actor, Long authorId, PostState state, Long stateBy) {
    return actor.isMember(authorId) && state != PostState.PUBLISHED && !actor.isMember(stateBy);
  }
}
