package org.parley.community.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.parley.community.member.Actor;

/** What administrators do about events that a listener did not take. */
@ApplicationScoped
@Transactional
public class EventBacklogService {

  @Inject Clock clock;
  @Inject EventPublications publications;

  /**
   * Has everything tried at once that the listener failed on, instead of after its pause.
   *
   * @return how many events that is
   */
  public int retry(Actor actor, String listener) {
    EventPolicy.requireOperating(actor);
    return publications.makeFailedDue(listener, clock.instant());
  }
}
