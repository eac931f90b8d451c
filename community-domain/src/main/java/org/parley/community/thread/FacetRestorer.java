package org.parley.community.thread;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.parley.community.event.DomainEvents;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.space.Visibilities;

/** Brings one side of a thread back and tells it like any other change. */
@ApplicationScoped
public class FacetRestorer {

  @Inject Clock clock;
  @Inject ThreadTags tags;
  @Inject PostService posts;
  @Inject Visibilities visibilities;
  @Inject DomainEvents events;

  void restore(Actor actor, ForumThread thread, FacetService.Change change) {
    String before = change.before();
    switch (change.facet()) {
      case CLOSING -> close(actor, thread, ThreadFacets.read(before, new TypeReference<>() {}));
      case SPACE -> move(actor, thread, ThreadFacets.read(before, new TypeReference<>() {}));
      case TAGS -> tag(actor, thread, ThreadFacets.read(before, new TypeReference<>() {}));
      case PIN -> pin(actor, thread, ThreadFacets.read(before, new TypeReference<>() {}));
      case PRESENCE -> show(actor, change);
    }
  }

  private void close(Actor actor, ForumThread thread, ForumThread.Closed former) {
    Instant now = clock.instant();
    thread.restore(former);
    events.publish(
        thread.isClosed()
            ? new ThreadClosed(thread.id(), actor.id(), former.reason(), now)
            : new ThreadReopened(thread.id(), actor.id(), now));
  }

  private void move(Actor actor, ForumThread thread, Long former) {
    if (!visibilities.of(actor).seesSpace(former)) {
      throw new Conflict("thread.space-gone");
    }
    long from = thread.spaceId();
    thread.relocate(former);
    events.publish(new ThreadMoved(thread.id(), from, former, actor.id(), clock.instant()));
  }

  private void tag(Actor actor, ForumThread thread, List<String> former) {
    Instant now = clock.instant();
    tags.rewrite(actor, thread, former, now);
    events.publish(new ThreadRetagged(thread.id(), actor.id(), now));
  }

  private void pin(Actor actor, ForumThread thread, ForumThread.Pinned former) {
    Instant now = clock.instant();
    thread.restore(former);
    events.publish(
        former.scope() == null
            ? new ThreadUnpinned(thread.id(), actor.id(), now)
            : new ThreadPinned(
                thread.id(), former.scope().word(), former.until(), actor.id(), now));
  }

  private void show(Actor actor, FacetService.Change change) {
    TypeReference<ThreadFacets.Presence> type = new TypeReference<>() {};
    ThreadFacets.Presence former = ThreadFacets.read(change.before(), type);
    ThreadFacets.Presence current = ThreadFacets.read(change.after(), type);
    if (current.state() != PostState.PUBLISHED) {
      posts.restore(actor, current.postId());
    }
    switch (former.state()) {
      case HIDDEN -> posts.hide(actor, former.postId());
      case DELETED -> posts.delete(actor, former.postId());
      case PUBLISHED -> {}
    }
  }
}
