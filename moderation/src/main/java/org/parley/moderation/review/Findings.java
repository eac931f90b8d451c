package org.parley.moderation.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.parley.moderation.screening.Hits;

/** What the house itself asks to look at: what rules found, edits and first posts. */
@ApplicationScoped
class Findings {

  @Inject Hits hits;
  @Inject ReviewCases cases;

  boolean areOpen(long postId) {
    return hits.hasOpen(postId) || cases.hasOpen(postId);
  }

  void uphold(long postId, long memberId, Instant at) {
    hits.uphold(postId, memberId, at);
    cases.refuse(postId, memberId, at);
  }

  void dismiss(long postId, long memberId, Instant at) {
    hits.dismiss(postId, memberId, at);
    cases.approve(postId, memberId, at);
  }

  void refuseEdit(long postId, long memberId, Instant at) {
    cases.refuseEdit(postId, memberId, at);
  }
}
