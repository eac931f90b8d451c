package org.parley.community.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotFound;
import org.parley.community.thread.PostState;
import org.parley.community.thread.VisibleThreads;
import org.parley.community.thread.VisibleThreads.PostInThread;

/** The door to ideas: services get them through here, locked, and only what the actor may see. */
@ApplicationScoped
public class IdeaDoor {

  @Inject VisibleThreads visible;
  @Inject Ideas ideas;

  /** An idea with its thread and the post that opens it. */
  record OpenIdea(Idea idea, PostInThread target) {

    long postId() {
      return target.post().id();
    }
  }

  /**
   * The idea, locked until the transaction ends.
   *
   * @throws NotFound when the actor sees no such idea
   * @throws Conflict when it is hidden, deleted, or was merged into another one
   */
  OpenIdea lock(Actor actor, long threadId) {
    PostInThread target = visible.lockOpening(actor, threadId);
    Idea idea = ideas.find(threadId).orElseThrow(() -> new NotFound("idea.not-found"));
    if (target.thread().state() != PostState.PUBLISHED) {
      throw new Conflict("thread.gone");
    }
    return new OpenIdea(idea, target);
  }
}
