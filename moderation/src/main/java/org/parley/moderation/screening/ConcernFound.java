package org.parley.moderation.screening;

import java.time.Instant;
import org.parley.community.event.DomainEvent;
import org.parley.moderation.screening.criterion.Concern;

/**
 * A rule says that somebody should take care of who wrote a post.
 *
 * @param concern the name of a {@link Concern}
 */
public record ConcernFound(long threadId, long postId, String concern, Instant at)
    implements DomainEvent {

  public ConcernFound {
    // whoever hears it later has to know it
    Concern.valueOf(concern);
  }
}
