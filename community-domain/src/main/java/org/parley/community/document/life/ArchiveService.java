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
import org.parley.community.problem.NotAllowed;

/** Lays documents aside that are no longer true, and takes them out again. */
@ApplicationScoped
@Transactional
@TakesPart
public class ArchiveService {

  @Inject Clock clock;
  @Inject Stands stands;
  @Inject ArchivedThread thread;
  @Inject Milestones milestones;
  @Inject DomainEvents events;

  /**
   * Lays it aside. What was published stays readable, so that no link breaks, but its thread is
   * closed as outdated with the reason, and the knowledge base no longer lists it.
   *
   * @throws NotAllowed unless the actor may publish it and close threads
   * @throws Conflict when it is archived already
   */
  public void archive(Actor actor, long documentId, String reason) {
    Stand stand = stands.lock(actor, documentId);
    requireArchivist(actor, stand);
    stand.require(DocumentState.DRAFT, DocumentState.REVIEW, DocumentState.PUBLISHED);
    String checked = LifeNotes.reason(reason);
    Instant now = clock.instant();
    thread.close(actor, stand, checked);
    stands.move(stand, DocumentState.ARCHIVED);
    milestones.add(
        Milestone.of(stand, MilestoneKind.ARCHIVED, checked, new Milestone.Turn(actor.id(), now)));
    events.publish(new DocumentArchived(documentId, actor.id(), now));
  }

  /** Takes it out again: what was published is published, what was not is a draft. */
  public void revive(Actor actor, long documentId) {
    Stand stand = stands.lock(actor, documentId);
    requireArchivist(actor, stand);
    stand.require(DocumentState.ARCHIVED);
    Instant now = clock.instant();
    thread.reopen(actor, stand);
    stands.move(stand, stand.isPublishedOnce() ? DocumentState.PUBLISHED : DocumentState.DRAFT);
    milestones.add(
        Milestone.of(stand, MilestoneKind.REVIVED, "", new Milestone.Turn(actor.id(), now)));
  }

  private static void requireArchivist(Actor actor, Stand stand) {
    if (!LifePolicy.mayArchive(actor, stand)) {
      throw new NotAllowed("document.archive-not-allowed");
    }
  }
}
