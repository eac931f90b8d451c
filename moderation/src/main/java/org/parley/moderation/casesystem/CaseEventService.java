package org.parley.moderation.casesystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.webhook.SigningSecret;

/** Takes what case systems tell by themselves. Who they are, their signature says. */
@ApplicationScoped
@Transactional
public class CaseEventService {

  @Inject Clock clock;
  @Inject CaseConnections connections;
  @Inject CaseInbox inbox;

  /**
   * Takes a message; one that was taken before changes nothing.
   *
   * @param actor whoever sends it; the signature alone counts
   * @throws NotFound when there is no such system, or no such case of its
   * @throws NotAllowed when it is not signed by it, or was signed more than five minutes ago
   */
  public void take(Actor actor, long connectionId, CaseEvent event) {
    Instant now = clock.instant();
    CaseConnection connection = connections.require(connectionId);
    SigningSecret secret =
        connection
            .inboundSecret()
            .filter(known -> connection.isActive())
            .orElseThrow(() -> new NotFound("case-system.unknown"));
    if (!event.isSignedWith(secret)) {
      throw new NotAllowed("case-system.signature");
    }
    if (!event.isFresh(now)) {
      throw new NotAllowed("case-system.stale");
    }
    if (!inbox.take(connectionId, connection.name(), event.news())) {
      throw new NotFound("case-system.case-unknown");
    }
  }
}
