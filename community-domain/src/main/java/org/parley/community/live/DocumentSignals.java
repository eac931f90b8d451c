package org.parley.community.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.parley.community.document.DocumentEdited;
import org.parley.community.document.DocumentEditorDismissed;

/**
 * Wakes the open editors of a document. They wait for each other's words, so they are told in the
 * transaction that adds them, not by the relay: a hint that is sent with a step arrives with it.
 */
@ApplicationScoped
public class DocumentSignals {

  @Inject Signals signals;

  void edited(@Observes DocumentEdited event) {
    signals.send(Signal.document(event.documentId()));
  }

  void dismissed(@Observes DocumentEditorDismissed event) {
    signals.send(Signal.document(event.documentId()));
  }
}
