package org.parley.community.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import org.parley.community.event.DomainEvents;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;

/** Keeps what a member has read: on the server, and so the same on all their devices. */
@ApplicationScoped
@Transactional
public class InboxService {

  @Inject Clock clock;
  @Inject Readings readings;
  @Inject DomainEvents events;

  /** The actor is looking at these posts of a thread: what tells of them has done its work. */
  public void see(Actor actor, long threadId, Collection<Long> postIds) {
    if (isMember(actor)) {
      announce(actor, readings.readPosts(actor.id(), threadId, postIds));
    }
  }

  /** The actor is looking at a page that is no thread: what led there has done its work. */
  public void see(Actor actor, String path) {
    if (isMember(actor)) {
      announce(actor, readings.readPage(actor.id(), path));
    }
  }

  /**
   * @throws NotFound when the actor has no such notification
   */
  public void markRead(Actor actor, long id) {
    require(actor, id);
    announce(actor, readings.read(actor.id(), id));
  }

  /** Marks the entry of the inbox whose newest notification is given. */
  public void markEntryRead(Actor actor, long newestId) {
    require(actor, newestId);
    announce(actor, readings.readGroup(actor.id(), newestId));
  }

  public void markUnread(Actor actor, long id) {
    require(actor, id);
    announce(actor, readings.unread(actor.id(), id));
  }

  /** Marks everything up to the given one; what came since stays unread. */
  public void markReadUntil(Actor actor, long id) {
    require(actor, id);
    announce(actor, readings.readUntil(actor.id(), id));
  }

  public void markAllRead(Actor actor) {
    requireMember(actor);
    announce(actor, readings.readAll(actor.id()));
  }

  /**
   * @throws NotAllowed for who has no inbox
   */
  public void requireInbox(Actor actor) {
    requireMember(actor);
  }

  private void announce(Actor actor, int changed) {
    if (changed > 0) {
      events.publish(new InboxChanged(actor.id(), clock.instant()));
    }
  }

  private void require(Actor actor, long id) {
    requireMember(actor);
    if (!readings.has(actor.id(), id)) {
      throw new NotFound("notification.not-found");
    }
  }

  private static void requireMember(Actor actor) {
    if (!isMember(actor)) {
      throw new NotAllowed("sign-in.required");
    }
  }

  private static boolean isMember(Actor actor) {
    return actor.isSignedIn() && !actor.isOperator();
  }
}
