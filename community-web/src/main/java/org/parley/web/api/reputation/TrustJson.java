package org.parley.web.api.reputation;

import java.time.Instant;
import java.util.List;
import org.parley.community.trust.Standing;

/**
 * A member's trust level.
 *
 * @param level 0 to 4
 * @param held whether staff gave it
 * @param since null when nobody wrote it down
 * @param steps what leads to the next level, or keeps the third
 */
public record TrustJson(int level, boolean held, Instant since, List<TrustStepJson> steps) {

  static TrustJson of(Standing standing) {
    return new TrustJson(
        standing.level().number(),
        standing.isHeld(),
        standing.since(),
        (standing.next().isEmpty() ? standing.keeping() : standing.next())
            .stream().map(TrustStepJson::of).toList());
  }
}
