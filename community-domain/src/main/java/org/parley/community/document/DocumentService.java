package org.parley.community.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.parley.community.member.Actor;
import org.parley.community.member.TakesPart;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;

/** Begins documents and names them. */
@ApplicationScoped
@Transactional
@TakesPart
public class DocumentService {

  private static final int LONGEST_KEY = 100;

  @Inject Clock clock;
  @Inject Documents documents;
  @Inject DocumentFactsView views;
  @Inject DocumentBeginning beginning;

  /**
   * Begins a document once, however often it is asked with the same key.
   *
   * @throws NotAllowed when the actor may begin none
   * @throws Invalid when space, title, text or key will not do
   */
  public DocumentRef create(Actor actor, NewDocument draft) {
    if (!DocumentPolicy.mayBegin(actor)) {
      throw new NotAllowed(actor.isSignedIn() ? "document.may-not-begin" : "sign-in.required");
    }
    if (draft.key() != null && (draft.key().isBlank() || draft.key().length() > LONGEST_KEY)) {
      throw new Invalid("key", "key.invalid", LONGEST_KEY);
    }
    return documents
        .findByKey(actor.id(), draft.key())
        .map(Document::ref)
        .orElseGet(() -> beginning.begin(actor, draft));
  }

  /**
   * Gives a document another title.
   *
   * @throws NotFound when there is no such document or the actor may not write in it
   * @throws Conflict when it is archived
   * @throws Invalid when the title will not do
   */
  public DocumentRef rename(Actor actor, long documentId, String title) {
    String checked = DocumentRules.title(title);
    if (views.lock(actor, documentId).isArchived()) {
      throw new Conflict("document.archived");
    }
    Document document =
        documents.lock(documentId).orElseThrow(() -> new NotFound("document.not-found"));
    document.rename(checked, clock.instant());
    return document.ref();
  }
}
