package org.parley.community.document.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.parley.community.document.DocumentState;
import org.parley.community.event.DomainEvents;
import org.parley.community.member.Actor;
import org.parley.community.member.TakesPart;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotFound;

/**
 * Hands drafts in for review and gives them back. What is published already stays so meanwhile: the
 * review is of what was written since.
 */
@ApplicationScoped
@Transactional
@TakesPart
public class ReviewService {

  @Inject Clock clock;
  @Inject Stands stands;
  @Inject Reviewers reviewers;
  @Inject Milestones milestones;
  @Inject DomainEvents events;

  /**
   * Asks for a review.
   *
   * @param names handles of who is asked; nobody named asks all staff who may publish it
   * @throws NotFound when the actor may not write in the document
   * @throws Invalid when one of them does not exist or could not see it
   * @throws Conflict when it is in review already, or archived
   */
  public void submit(Actor actor, long documentId, List<String> names, String note) {
    Stand stand = stands.lock(actor, documentId);
    stand.require(DocumentState.DRAFT, DocumentState.PUBLISHED);
    String checked = LifeNotes.checked(note);
    Instant now = clock.instant();
    stands.move(stand, DocumentState.REVIEW);
    stands.askReviewers(stand, reviewers.find(documentId, names), now);
    milestones.add(
        Milestone.of(stand, MilestoneKind.SUBMITTED, checked, new Milestone.Turn(actor.id(), now)));
    events.publish(new DocumentSubmitted(documentId, actor.id(), now));
  }

  /**
   * Gives it back to its editors, or takes it back oneself.
   *
   * @param reason what is to be done, which they are told
   * @throws NotFound when the actor may not write in the document
   * @throws Conflict when it is not in review
   */
  public void giveBack(Actor actor, long documentId, String reason) {
    Stand stand = stands.lock(actor, documentId);
    stand.require(DocumentState.REVIEW);
    String checked = LifeNotes.reason(reason);
    Instant now = clock.instant();
    stands.move(stand, stand.isPublishedOnce() ? DocumentState.PUBLISHED : DocumentState.DRAFT);
    milestones.add(
        Milestone.of(stand, MilestoneKind.RETURNED, checked, new Milestone.Turn(actor.id(), now)));
    events.publish(new DocumentReturned(documentId, actor.id(), now));
  }
}
