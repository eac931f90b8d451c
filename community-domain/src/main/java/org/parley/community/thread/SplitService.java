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

/** Makes a thread of its own of what led away from another one. */
@ApplicationScoped
@Transactional
@TakesPart
public class SplitService {

  @Inject Clock clock;
  @Inject TidyThreads tidy;
  @Inject SplitDesk desk;
  @Inject HousekeepingNotes notes;
  @Inject DomainEvents events;

  /**
   * Splits a thread.
   *
   * @return the new thread and its opening post
   * @throws NotAllowed unless the actor moderates or is an agent
   * @throws Invalid when title, tags, space or the choice of posts will not do
   * @throws Conflict when the thread is hidden, deleted or was merged
   */
  public PostRef split(Actor actor, long threadId, NewSplit split) {
    ForumThread thread = tidy.lockAlone(actor, threadId);
    if (thread.state() != PostState.PUBLISHED) {
      throw new Conflict("thread.gone");
    }
    String why = notes.checked(split.note());
    Instant now = clock.instant();
    SplitDesk.Made made = desk.split(actor, thread, split, now);
    long newId = made.opening().threadId();
    notes.add(
        Notice.of(NoticeKind.SPLIT_AWAY, threadId, actor.id(), now, why)
            .aboutPosts(newId, made.posts()));
    notes.add(
        Notice.of(NoticeKind.SPLIT_OFF, newId, actor.id(), now, why)
            .aboutPosts(threadId, made.posts()));
    events.publish(new ThreadSplit(threadId, newId, actor.id(), now));
    return made.opening();
  }
}
