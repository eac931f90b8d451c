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

/** Makes one thread of two that ask the same. */
@ApplicationScoped
@Transactional
@TakesPart
public class MergeService {

  @Inject Clock clock;
  @Inject TidyThreads tidy;
  @Inject MergeDesk desk;
  @Inject HousekeepingNotes notes;
  @Inject DomainEvents events;

  /**
   * Puts everything that was said in the source into the target, in the order of its time. The
   * source's opening post becomes an answer there; the source is empty then and leads to the
   * target. The target keeps its title, tags and space, and what it has accepted.
   *
   * @param note why, may be empty or null
   * @throws NotAllowed unless the actor moderates or is an agent; ideas are merged by product
   *     teams, too
   * @throws Invalid when both are the same, or such threads do not go together
   * @throws Conflict when one of them is hidden, deleted or merged already, or a document
   */
  public void merge(Actor actor, long sourceId, long targetId, String note) {
    if (sourceId == targetId) {
      throw new Invalid("into", "merge.same");
    }
    TidyThreads.Two both = tidy.lockAlone(actor, sourceId, targetId);
    requirePublished(both.one());
    requirePublished(both.other());
    refuseDocument(both.one());
    refuseDocument(both.other());
    if (!both.one().type().mergesWith(both.other().type())) {
      throw new Invalid("into", "merge.types");
    }
    String why = notes.checked(note);
    Instant now = clock.instant();
    int posts = desk.merge(both.one(), both.other());
    notes.add(
        Notice.of(NoticeKind.MERGED_IN, targetId, actor.id(), now, why)
            .aboutPosts(sourceId, posts));
    events.publish(new ThreadMerged(sourceId, targetId, actor.id(), now));
  }

  /** A document is published from where it is written: its thread can become no other's answer. */
  private static void refuseDocument(ForumThread thread) {
    if (thread.type() == ThreadType.DOCUMENT) {
      throw new Conflict("merge.document");
    }
  }

  private static void requirePublished(ForumThread thread) {
    if (thread.state() != PostState.PUBLISHED) {
      throw new Conflict("thread.gone");
    }
  }
}
