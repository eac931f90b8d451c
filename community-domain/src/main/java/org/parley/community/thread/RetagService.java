package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.parley.community.event.DomainEvents;
import org.parley.community.member.Actor;
import org.parley.community.member.TakesPart;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;

/** Gives threads tags and takes them away, without touching what their authors wrote. */
@ApplicationScoped
@Transactional
@TakesPart
public class RetagService {

  @Inject Clock clock;
  @Inject TidyThreads tidy;
  @Inject ThreadTags tags;
  @Inject DomainEvents events;

  /**
   * Adds a tag after the others.
   *
   * @throws NotAllowed unless the actor moderates or is an agent
   * @throws Invalid when there is no such tag or no room for it
   * @throws Conflict when the thread has it
   */
  public void add(Actor actor, long threadId, String tag) {
    ForumThread thread = tidy.lock(actor, threadId);
    List<String> names = new ArrayList<>(tags.of(thread));
    if (names.contains(tag)) {
      throw new Conflict("thread.tagged-already", tag);
    }
    names.add(tag);
    retag(actor, thread, names);
  }

  /**
   * Takes a tag away.
   *
   * @throws NotAllowed unless the actor moderates or is an agent
   * @throws Conflict when the thread does not have it
   */
  public void remove(Actor actor, long threadId, String tag) {
    ForumThread thread = tidy.lock(actor, threadId);
    List<String> names = new ArrayList<>(tags.of(thread));
    if (!names.remove(tag)) {
      throw new Conflict("thread.untagged-already", tag);
    }
    retag(actor, thread, names);
  }

  private void retag(Actor actor, ForumThread thread, List<String> names) {
    tags.rewrite(actor, thread, names, clock.instant());
    events.publish(new ThreadRetagged(thread.id(), actor.id(), clock.instant()));
  }
}
