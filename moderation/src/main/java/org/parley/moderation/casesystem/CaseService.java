package org.parley.moderation.casesystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.moderation.followup.FollowUp;
import org.parley.moderation.followup.FollowUpDoor;
import org.parley.moderation.followup.FollowUpThreads;

/** Makes a follow-up a case by hand. */
@ApplicationScoped
@Transactional
public class CaseService {

  @Inject FollowUpDoor door;
  @Inject FollowUpThreads threads;
  @Inject CaseConnections connections;
  @Inject CaseDesk desk;

  /**
   * Makes it a case there; it stays the same one when it is one already.
   *
   * @throws NotAllowed for who does not work on follow-ups
   * @throws NotFound when the actor does not serve its space, or there is no such system for it
   * @throws Conflict when it is done
   */
  public void open(Actor actor, long followUpId, long connectionId) {
    FollowUp followUp = door.open(actor, followUpId);
    long space = threads.find(followUp.threadId()).orElseThrow().spaceId();
    CaseConnection there =
        connections
            .find(connectionId)
            .filter(CaseConnection::isActive)
            .filter(connection -> connection.serves(space))
            .orElseThrow(() -> new NotFound("case-system.unknown"));
    if (!followUp.isOpen()) {
      throw new Conflict("follow-up.state-done");
    }
    desk.open(there.id(), followUpId);
  }
}
