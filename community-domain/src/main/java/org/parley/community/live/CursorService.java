package org.parley.community.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.document.DocumentFactsView;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotFound;

/** Lets those who write in a document know where the others are. Nothing is kept of it. */
@ApplicationScoped
public class CursorService {

  @Inject DocumentFactsView documents;
  @Inject Signals signals;

  /**
   * Says where the actor is at this moment.
   *
   * @throws NotFound when there is no such document or the actor may not write in it
   */
  public void tell(Actor actor, long documentId, Cursor cursor) {
    documents.find(actor, documentId);
    signals.send(Signal.cursor(documentId, actor.id(), cursor));
  }
}
