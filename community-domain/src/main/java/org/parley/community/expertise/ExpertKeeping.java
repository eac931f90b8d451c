package org.parley.community.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.parley.community.thread.AcceptanceWithdrawn;
import org.parley.community.thread.AnswerAccepted;
import org.parley.community.thread.ThreadEvent;

/**
 * Marks what changed, in the transaction of whatever happened. Every deed that can change a rank is
 * one in a thread; which ones do is seen when the thread is reckoned again.
 */
@ApplicationScoped
class ExpertKeeping {

  @Inject ExpertDue due;
  @Inject ExpertAcceptances acceptances;

  void on(@Observes ThreadEvent event) {
    due.mark(ExpertDue.Kind.THREAD, event.threads());
  }

  void on(@Observes AnswerAccepted event) {
    acceptances.accepted(event.threadId(), event.postId(), event.actorId(), event.at());
  }

  void on(@Observes AcceptanceWithdrawn event) {
    acceptances.withdrawn(event.threadId());
  }
}
