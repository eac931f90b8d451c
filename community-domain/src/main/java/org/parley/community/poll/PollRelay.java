package org.parley.community.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.parley.community.event.DomainEvents;

/**
 * Tells of polls that have closed, once of each, whichever node comes first. That they are closed
 * does not depend on it.
 */
@ApplicationScoped
public class PollRelay {

  @Inject Clock clock;
  @Inject Polls polls;
  @Inject DomainEvents events;

  /** Returns whether there was one. */
  @Transactional
  public boolean tellOfOne() {
    Instant now = clock.instant();
    Optional<Poll> closed = polls.claimClosed(now);
    closed.ifPresent(
        poll -> {
          poll.told(now);
          events.publish(new PollClosed(poll.id(), poll.postId(), now));
        });
    return closed.isPresent();
  }
}
