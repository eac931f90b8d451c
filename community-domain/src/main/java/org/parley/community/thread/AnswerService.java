package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.parley.community.event.DomainEvents;
import org.parley.community.member.Actor;
import org.parley.community.member.TakesPart;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;

/** Answers questions, replies in discussions, comments below posts. */
@ApplicationScoped
@Transactional
@TakesPart
public class AnswerService {

  @Inject Clock clock;
  @Inject VisibleThreads visible;
  @Inject PostDesk desk;
  @Inject DomainEvents events;

  /**
   * Writes an answer.
   *
   * @param body Markdown
   * @param key the client's key, see {@link NewThread}
   * @throws Invalid when the body will not do
   * @throws Conflict when the thread is closed
   * @throws NotAllowed when the actor is not signed in
   */
  public PostRef answer(Actor actor, long threadId, String body, String key) {
    ForumThread thread = visible.follow(actor, threadId);
    Optional<PostRef> before = desk.writtenBefore(actor, thread, key);
    if (before.isPresent()) {
      return before.get();
    }
    requireOpen(actor, thread);
    Post answer = desk.answer(actor, thread, body, key);
    return announce(
        thread, answer, now -> new AnswerPosted(thread.id(), answer.id(), actor.id(), now));
  }

  /** Writes a comment below a question, an answer or a discussion; otherwise as an answer. */
  public PostRef comment(Actor actor, long postId, String body, String key) {
    VisibleThreads.PostInThread parent = visible.lockPost(actor, postId);
    ForumThread thread = parent.thread();
    Optional<PostRef> before = desk.writtenBefore(actor, thread, key);
    if (before.isPresent()) {
      return before.get();
    }
    requireOpen(actor, thread);
    if (!PostPolicy.mayComment(actor, parent.facts())) {
      throw new NotAllowed("comment.not-here");
    }
    Post comment = desk.comment(actor, parent, body, key);
    return announce(
        thread, comment, now -> new CommentPosted(thread.id(), comment.id(), actor.id(), now));
  }

  private PostRef announce(ForumThread thread, Post post, Function<Instant, ThreadEvent> event) {
    events.publish(event.apply(clock.instant()));
    return new PostRef(thread.id(), thread.slug(), post.id(), post.number());
  }

  private static void requireOpen(Actor actor, ForumThread thread) {
    if (actor.isVisitor()) {
      throw new NotAllowed("sign-in.required");
    }
    if (thread.isClosed()) {
      throw new Conflict("thread.closed");
    }
    if (thread.state() != PostState.PUBLISHED) {
      throw new Conflict("thread.gone");
    }
  }
}
