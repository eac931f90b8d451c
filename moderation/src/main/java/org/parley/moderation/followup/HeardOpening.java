package org.parley.moderation.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.parley.moderation.sla.FollowUpReason;

/**
 * Opens follow-ups that a rule calls for: hears first how their post is written, so that they can
 * be routed by language and mood.
 */
@ApplicationScoped
public class HeardOpening {

  @Inject Voices voices;
  @Inject FollowUpOpening opening;

  /**
   * @see FollowUpOpening#open(Cause)
   */
  Optional<Long> open(long threadId, Long postId, FollowUpReason reason, Instant at) {
    return opening.open(voices.hear(Cause.of(threadId, postId, reason, at)));
  }
}
