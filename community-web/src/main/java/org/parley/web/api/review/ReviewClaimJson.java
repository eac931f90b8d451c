package org.parley.web.api.review;

import java.time.Instant;
import org.parley.moderation.review.ReviewClaim;
import org.parley.web.api.member.AuthorJson;

/** Who looks at an entry of the queue, and since when. */
public record ReviewClaimJson(AuthorJson by, Instant since) {

  static ReviewClaimJson of(ReviewClaim claim) {
    return claim == null ? null : new ReviewClaimJson(AuthorJson.of(claim.by()), claim.since());
  }
}
