package org.parley.community.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.parley.community.event.DomainEvents;
import org.parley.community.member.Actor;
import org.parley.community.member.TakesPart;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;

/** Asks members to write in a document, and ends that again. */
@ApplicationScoped
@Transactional
@TakesPart
public class DocumentEditorService {

  @Inject Clock clock;
  @Inject DocumentFactsView documents;
  @Inject DocumentEditors editors;
  @Inject DomainEvents events;

  /**
   * Lets a member write in a document; who may already is asked once more without effect.
   *
   * @param name the member's handle, with or without an {@code @}
   * @throws NotFound when there is no such document or the actor may not write in it
   * @throws NotAllowed when the actor may not ask others
   * @throws Invalid when there is no such member, or they do not see the document's space
   */
  public void invite(Actor actor, long documentId, String name) {
    DocumentFacts facts = lockForInviting(actor, documentId);
    // who may not see the space and who does not exist are told apart for nobody
    long memberId =
        editors
            .findReader(facts.spaceId(), handle(name))
            .orElseThrow(() -> new Invalid("name", "document.nobody"));
    Instant now = clock.instant();
    if (editors.add(documentId, memberId, actor.id(), now)) {
      events.publish(new DocumentEditorInvited(documentId, memberId, actor.id(), now));
    }
  }

  /**
   * Takes a member's leave to write away; anybody may take their own. Their open editors hear of it
   * at once.
   *
   * @throws NotFound when there is no such document, the actor may not write in it, or the member
   *     was not invited
   * @throws NotAllowed when the actor may not ask others
   */
  public void dismiss(Actor actor, long documentId, String name) {
    String handle = handle(name);
    if (actor.name().equals(handle)) {
      documents.lock(actor, documentId);
    } else {
      lockForInviting(actor, documentId);
    }
    long memberId =
        editors.remove(documentId, handle).orElseThrow(() -> new NotFound("document.not-invited"));
    events.publish(new DocumentEditorDismissed(documentId, memberId, actor.id(), clock.instant()));
  }

  private DocumentFacts lockForInviting(Actor actor, long documentId) {
    DocumentFacts facts = documents.lock(actor, documentId);
    if (!DocumentPolicy.mayInvite(actor, facts)) {
      throw new NotAllowed("document.may-not-invite");
    }
    return facts;
  }

  private static String handle(String name) {
    return name == null ? "" : name.strip().replaceFirst("^@", "").toLowerCase(Locale.ROOT);
  }
}
