package org.parley.moderation.casesystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Keeps cases in step with their follow-ups: queues what the other side does not know yet. */
@ApplicationScoped
public class CaseDesk {

  @Inject Clock clock;
  @Inject CaseLinks links;
  @Inject CaseOutbox outbox;

  /** A follow-up becomes a case there, unless it is one. */
  void open(long connectionId, long followUpId) {
    if (links.add(connectionId, followUpId, clock.instant())) {
      outbox.add(connectionId, followUpId, CaseAct.OPEN, clock.instant());
      keep(followUpId);
    }
  }

  /** Where it goes by itself. */
  void openWhereChosen(long followUpId) {
    links.chosenFor(followUpId).forEach(connection -> open(connection, followUpId));
  }

  /**
   * Compares what the other sides know with what is, whichever event said that something changed.
   */
  void keep(long followUpId) {
    Instant now = clock.instant();
    for (CaseLink link : links.lock(followUpId)) {
      outbox.addNotes(link, now);
      if (link.isOpen() == link.isDone()) {
        links.turn(link, !link.isDone());
        CaseAct act = link.isDone() ? CaseAct.CLOSE : CaseAct.REOPEN;
        outbox.add(link.connectionId(), followUpId, act, now);
      }
    }
  }
}
