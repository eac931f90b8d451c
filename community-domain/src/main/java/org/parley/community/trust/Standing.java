package org.parley.community.trust;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.parley.community.member.TrustLevel;
import org.parley.community.rule.Rules;

/**
 * Where a member stands: the level they have, and what they did, ever and lately. Levels 1 and 2
 * are kept once they are reached; 3 is lost with what made it, but not within its days of grace;
 * one that staff gave stays until staff releases it.
 *
 * @param ever all that the member did here
 * @param lately the same for the last days that level 3 counts
 * @param since when the level began, null when nobody wrote it down
 * @param isHeld whether staff gave the level
 */
public record Standing(
    long memberId,
    TrustLevel level,
    int reputation,
    Figures ever,
    Figures lately,
    Instant since,
    boolean isHeld) {

  /** The level that the member is to have now. */
  TrustLevel due(Instant now) {
    if (isHeld) {
      return level;
    }
    TrustLevel earned = earned();
    if (earned.isAtLeast(TrustLevel.REGULAR)) {
      return earned;
    }
    if (level == TrustLevel.REGULAR && isInGrace(now)) {
      return level;
    }
    TrustLevel kept = level.isAtLeast(TrustLevel.MEMBER) ? TrustLevel.MEMBER : level;
    return earned.isAtLeast(kept) ? earned : kept;
  }

  private TrustLevel earned() {
    TrustLevel earned = TrustLevel.NEW;
    for (TrustLevel next : List.of(TrustLevel.BASIC, TrustLevel.MEMBER, TrustLevel.REGULAR)) {
      if (!LevelRule.isReached(next, figuresFor(next))) {
        return earned;
      }
      earned = next;
    }
    return earned;
  }

  private boolean isInGrace(Instant now) {
    int days = Rules.inForce().number("level.3.grace-days");
    return since != null && now.isBefore(since.plus(Duration.ofDays(days)));
  }

  private Figures figuresFor(TrustLevel wanted) {
    return wanted == TrustLevel.REGULAR ? lately : ever;
  }

  /** What leads to the next level; nothing for who has one of the last two. */
  public List<Step> next() {
    return level.isAtLeast(TrustLevel.REGULAR)
        ? List.of()
        : stepsTo(TrustLevel.of(level.number() + 1));
  }

  /** What keeps the third level; nothing for all others. */
  public List<Step> keeping() {
    return level == TrustLevel.REGULAR ? stepsTo(level) : List.of();
  }

  private List<Step> stepsTo(TrustLevel wanted) {
    return LevelRule.steps(wanted, figuresFor(wanted));
  }
}
