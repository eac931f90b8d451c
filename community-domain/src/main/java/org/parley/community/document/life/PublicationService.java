package org.parley.community.document.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.parley.community.document.DocumentState;
import org.parley.community.event.DomainEvents;
import org.parley.community.member.Actor;
import org.parley.community.member.TakesPart;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.thread.PostRef;

/** Publishes documents, and vouches for what is published. */
@ApplicationScoped
@Transactional
@TakesPart
public class PublicationService {

  @Inject Clock clock;
  @Inject Stands stands;
  @Inject Milestones milestones;
  @Inject PublishedThread thread;
  @Inject DomainEvents events;

  /**
   * Makes the text of a step what readers see: the first time as a thread of its own, later in its
   * place. Steps that came after it stay unpublished.
   *
   * @throws NotAllowed unless the actor is staff and may write in the document
   * @throws Conflict when it is archived, or its thread is hidden or deleted
   * @throws Invalid when there is no such step, or title, text or tags will not do for readers
   */
  public PostRef publish(Actor actor, long documentId, Publication publication) {
    Stand stand = stands.lock(actor, documentId);
    if (!LifePolicy.mayPublish(actor)) {
      throw new NotAllowed("document.publish-not-allowed");
    }
    stand.require(DocumentState.DRAFT, DocumentState.REVIEW, DocumentState.PUBLISHED);
    requireStep(stand, publication.step());
    String note = LifeNotes.checked(publication.note());
    Instant now = clock.instant();
    PostRef ref = thread.write(actor, stand, publication);
    stands.publish(stand, ref.threadId(), publication.step(), now);
    milestones.add(
        new Milestone(
            documentId,
            publication.step(),
            MilestoneKind.PUBLISHED,
            "",
            note,
            actor.id(),
            null,
            now));
    events.publish(
        new DocumentPublished(documentId, ref.threadId(), publication.step(), actor.id(), now));
    return ref;
  }

  /** Says that the published text is still right, without changing it. */
  public void confirm(Actor actor, long documentId) {
    Stand stand = stands.lock(actor, documentId);
    if (!LifePolicy.mayPublish(actor)) {
      throw new NotAllowed("document.publish-not-allowed");
    }
    stand.require(DocumentState.PUBLISHED);
    Instant now = clock.instant();
    stands.confirm(stand, now);
    milestones.add(
        Milestone.of(stand, MilestoneKind.CONFIRMED, "", new Milestone.Turn(actor.id(), now)));
  }

  /** A publication takes the readers on, never back behind their noses. */
  private static void requireStep(Stand stand, int step) {
    if (step < 0 || step > stand.head()) {
      throw new Invalid("step", "document.step-unknown", step);
    }
    if (stand.publishedHead() != null && step < stand.publishedHead()) {
      throw new Conflict("document.step-older", stand.publishedHead());
    }
  }
}
