package org.parley.moderation.casesystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * The two short transactions around telling something: claim what is due, and write down what came
 * of it. The call itself is made outside of any.
 */
@ApplicationScoped
public class CaseRelay {

  @Inject Clock clock;
  @Inject CaseClaims claims;
  @Inject CaseLinks links;
  @Inject CaseHealth health;

  @Transactional
  public Optional<CaseClaim> claim() {
    return claims.claim(clock.instant());
  }

  /** Ends what was told, or lets it and its system wait. */
  @Transactional
  public void record(CaseClaim claim, CaseAnswer answer) {
    Instant now = clock.instant();
    long connectionId = claim.account().connectionId();
    if (answer.outcome() == CaseAnswer.Outcome.LATER) {
      if (claims.postpone(claim, answer, CasePause.after(claim.attempts(), now))) {
        health.failed(connectionId, answer.error(), now);
      }
      return;
    }
    claims.end(claim, answer, now);
    if (answer.outcome() == CaseAnswer.Outcome.TAKEN) {
      links.know(claim, answer);
    }
    health.recovered(connectionId);
  }

  /** Lets something wait that failed for a fault of ours. */
  @Transactional
  public void putOff(CaseClaim claim, String error) {
    claims.postpone(
        claim, CaseAnswer.later(null, error), CasePause.after(claim.attempts(), clock.instant()));
  }
}
