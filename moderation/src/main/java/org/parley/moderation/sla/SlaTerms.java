package org.parley.moderation.sla;

import org.parley.community.problem.Invalid;

/**
 * What a policy promises.
 *
 * @param calendarId in whose business time
 * @param responseMinutes until the first post of the staff
 * @param resolutionMinutes until it is done, at least as many
 * @param warnPercent of a target, after which whoever works on it is warned; 1 to 99
 * @param peerAnswerSatisfies whether it is done when the asker accepts a customer's answer
 */
public record SlaTerms(
    long calendarId,
    int responseMinutes,
    int resolutionMinutes,
    int warnPercent,
    boolean peerAnswerSatisfies) {

  /** A year around the clock. */
  public static final int MOST_MINUTES = 366 * 24 * 60;

  public SlaTerms {
    if (responseMinutes < 1 || responseMinutes > MOST_MINUTES) {
      throw new Invalid("response", "sla.minutes", MOST_MINUTES);
    }
    if (resolutionMinutes < 1 || resolutionMinutes > MOST_MINUTES) {
      throw new Invalid("resolution", "sla.minutes", MOST_MINUTES);
    }
    if (resolutionMinutes < responseMinutes) {
      throw new Invalid("resolution", "sla.resolution-shorter");
    }
    if (warnPercent < 1 || warnPercent > 99) {
      throw new Invalid("warn", "sla.warn");
    }
  }
}
