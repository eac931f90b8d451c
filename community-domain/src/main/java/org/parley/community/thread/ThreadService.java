package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.parley.community.event.DomainEvents;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;

/** Asks questions, begins discussions, closes and reopens them. */
@ApplicationScoped
@Transactional
public class ThreadService {

  private static final int LONGEST_KEY = 100;

  @Inject Clock clock;
  @Inject ThreadDesk desk;
  @Inject TidyThreads tidy;
  @Inject DomainEvents events;
  @Inject HousekeepingNotes notes;

  /**
   * Starts a thread.
   *
   * @throws Invalid when title, body, tags or space will not do
   * @throws NotAllowed when the actor is not signed in
   */
  public PostRef start(Actor actor, NewThread draft) {
    if (actor.isVisitor()) {
      throw new NotAllowed("sign-in.required");
    }
    checkKey(draft.key());
    return desk.startedBefore(actor, draft.key())
        .orElseGet(
            () -> {
              PostRef ref = desk.start(actor, draft);
              events.publish(
                  new ThreadStarted(ref.threadId(), ref.postId(), actor.id(), clock.instant()));
              return ref;
            });
  }

  /**
   * Takes no more answers from now on.
   *
   * @throws NotAllowed unless the actor moderates or is an agent
   * @throws Invalid when the note is too long or there is no such duplicate
   * @throws Conflict when it is closed already
   */
  public void close(Actor actor, long threadId, Closing closing) {
    ForumThread thread = tidy.lock(actor, threadId);
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
    ForumThread thread = tidy.lock(actor, threadId);
    Instant now = clock.instant();
    thread.reopen();
    notes.add(Notice.of(NoticeKind.REOPENED, threadId, actor.id(), now, ""));
    events.publish(new ThreadReopened(threadId, actor.id(), now));
  }

  static void checkKey(String key) {
    if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
      throw new Invalid("key", "key.invalid", LONGEST_KEY);
    }
  }
}
