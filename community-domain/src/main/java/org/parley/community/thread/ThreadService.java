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

/** Asks questions, begins discussions, closes and reopens them. */
@ApplicationScoped
@Transactional
@TakesPart
public class ThreadService {

  @Inject Clock clock;
  @Inject ThreadStart starts;
  @Inject TidyThreads tidy;
  @Inject DomainEvents events;
  @Inject HousekeepingNotes notes;

  /**
   * Starts a question or a discussion.
   *
   * @throws Invalid when title, body, tags or space will not do
   * @throws NotAllowed when the actor is not signed in, or the type is a feature's to start
   */
  public PostRef start(Actor actor, NewThread draft) {
    if (draft.type() != null && !draft.type().isPlain()) {
      throw new NotAllowed("type.not-here");
    }
    return starts.start(actor, draft);
  }

  /**
   * Takes no more answers from now on.
   *
   * @throws NotAllowed unless the actor moderates, is an agent or has earned it
   * @throws Invalid when the note is too long or there is no such duplicate
   * @throws Conflict when it is closed already
   */
  public void close(Actor actor, long threadId, Closing closing) {
    ForumThread thread = tidy.lockToClose(actor, threadId);
    Closing checked =
        new Closing(
            closing.reason(),
            notes.checked(closing.note()),
            tidy.duplicateFor(actor, thread, closing.duplicateOf()));
    Instant now = clock.instant();
    thread.close(checked, actor.id(), now);
    notes.add(Notice.of(NoticeKind.CLOSED, threadId, actor.id(), now, checked.note()));
    events.publish(new ThreadClosed(threadId, actor.id(), checked.reason().word(), now));
  }

  public void close(Actor actor, long threadId, CloseReason reason) {
    close(actor, threadId, Closing.because(reason));
  }

  public void reopen(Actor actor, long threadId) {
    ForumThread thread = tidy.lockToClose(actor, threadId);
    Instant now = clock.instant();
    thread.reopen();
    notes.add(Notice.of(NoticeKind.REOPENED, threadId, actor.id(), now, ""));
    events.publish(new ThreadReopened(threadId, actor.id(), now));
  }
}
