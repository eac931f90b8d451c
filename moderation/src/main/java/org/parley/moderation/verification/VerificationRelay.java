package org.parley.moderation.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.parley.community.thread.Posts;

/**
 * Ends verifications whose last day is over, each once, whichever node comes first. That readers
 * are told of them no longer does not depend on it.
 */
@ApplicationScoped
public class VerificationRelay {

  @Inject Clock clock;
  @Inject Posts posts;
  @Inject Verifications verifications;
  @Inject VerificationBook book;

  /** Returns whether there was one. */
  @Transactional
  public boolean expireOne() {
    Instant now = clock.instant();
    Optional<Verification> over = verifications.claimOver(LocalDate.ofInstant(now, ZoneOffset.UTC));
    over.ifPresent(
        verification -> {
          verification.end(VerificationState.EXPIRED, null, now);
          long threadId = posts.find(verification.postId()).orElseThrow().threadId();
          book.ended(threadId, verification, VerificationState.VALID);
        });
    return over.isPresent();
  }
}
