package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.parley.community.event.DomainEvents;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;

/**
 * Starts threads of any type, in the caller's transaction. Whether the actor may start one of this
 * type is the calling service's to ask; that they see the space is asked here.
 */
@ApplicationScoped
public class ThreadStart {

  private static final int LONGEST_KEY = 100;

  @Inject Clock clock;
  @Inject ThreadDesk desk;
  @Inject DomainEvents events;

  /**
   * Starts a thread once, however often it is asked with the same key.
   *
   * @throws Invalid when title, body, tags, space or key will not do
   * @throws Conflict when the key was used for something else
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

  static void checkKey(String key) {
    if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
      throw new Invalid("key", "key.invalid", LONGEST_KEY);
    }
  }
}
