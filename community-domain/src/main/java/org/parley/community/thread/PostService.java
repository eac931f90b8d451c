package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.parley.community.event.DomainEvents;
import org.parley.community.member.Actor;
import org.parley.community.member.TakesPart;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.thread.VisibleThreads.PostInThread;

/** Edits posts, takes them out of sight and brings them back. */
@ApplicationScoped
@Transactional
@TakesPart
public class PostService {

  @Inject Clock clock;
  @Inject VisibleThreads visible;
  @Inject PostEditor editor;
  @Inject PostStates states;
  @Inject DomainEvents events;

  /**
   * Changes what a post says; the former text stays readable in its history. An edit that changes
   * nothing leaves no trace.
   *
   * @return the post's new version
   * @throws Conflict when the post is not the version that was read
   * @throws Invalid when title, body or tags will not do
   */
  public long edit(Actor actor, long postId, PostEdit edit) {
    PostInThread target = visible.lockPost(actor, postId);
    editor.requireRight(actor, target);
    if (editor.edit(actor, target, edit)) {
      events.publish(new PostEdited(target.thread().id(), postId, actor.id(), clock.instant()));
    }
    return target.post().version();
  }

  /** Takes a post back; an opening post takes its thread with it. */
  public void delete(Actor actor, long postId) {
    PostInThread target = visible.lockPost(actor, postId);
    if (!PostPolicy.mayDelete(actor, target.facts())) {
      throw new NotAllowed("post.delete-not-allowed");
    }
    String before = target.post().state().name();
    Instant now = states.move(target, PostState.DELETED, actor);
    events.publish(new PostDeleted(target.thread().id(), postId, actor.id(), before, now));
  }

  /** Takes a post out of sight; why is moderation's to record. */
  public void hide(Actor actor, long postId) {
    PostInThread target = visible.lockPost(actor, postId);
    if (!PostPolicy.mayHide(actor, target.facts())) {
      throw new NotAllowed("post.hide-not-allowed");
    }
    Instant now = states.move(target, PostState.HIDDEN, actor);
    events.publish(new PostHidden(target.thread().id(), postId, actor.id(), now));
  }

  /** Leaves a post out of sight that the house itself took out: that is the actor's act now. */
  public void confirm(Actor actor, long postId) {
    PostInThread target = visible.lockPost(actor, postId);
    if (!PostPolicy.mayConfirm(actor, target.post())) {
      throw new NotAllowed("post.hide-not-allowed");
    }
    Instant now = states.move(target, PostState.HIDDEN, actor);
    events.publish(new PostHidden(target.thread().id(), postId, actor.id(), now));
  }

  /** Brings a hidden or deleted post back. */
  public void restore(Actor actor, long postId) {
    PostInThread target = visible.lockPost(actor, postId);
    if (!PostPolicy.mayRestore(actor, target.facts(), target.post().stateBy())) {
      throw new NotAllowed("post.restore-not-allowed");
    }
    String before = target.post().state().name();
    Instant now = states.move(target, PostState.PUBLISHED, actor);
    events.publish(new PostRestored(target.thread().id(), postId, actor.id(), before, now));
  }
}
