package org.parley.web.api.reputation;

import org.parley.community.trust.Step;

/**
 * One thing on the way to a level or a privilege.
 *
 * @param measure {@code days}, {@code minutes}, {@code threads}, {@code posts}, {@code answers},
 *     {@code votes-given}, {@code votes-received}, {@code reports-upheld}, {@code reputation} or
 *     {@code level}
 * @param missing 0 when it is done
 */
public record TrustStepJson(String measure, int needed, int done, int missing) {

  static TrustStepJson of(Step step) {
    return new TrustStepJson(step.measure().word(), step.needed(), step.done(), step.missing());
  }
}
