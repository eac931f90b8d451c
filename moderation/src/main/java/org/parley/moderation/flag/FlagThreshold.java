package org.parley.moderation.flag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.rule.Rules;
import org.parley.community.thread.HoldCause;
import org.parley.community.thread.PostHolding;

/** Hides a post until somebody decides, when its open flags weigh enough; never one of staff's. */
@ApplicationScoped
class FlagThreshold {

  @Inject Flags flags;
  @Inject PostHolding holding;

  /** Called with the post locked, so that of two flags at once the second sees the first. */
  void check(long postId) {
    Rules rules = Rules.inForce();
    int sum = FlagSum.of(flags.openWeights(postId), rules);
    if (sum >= rules.number("flag.threshold.hide") && !flags.isOnStaff(postId)) {
      holding.hold(postId, HoldCause.REPORTED);
    }
  }
}
