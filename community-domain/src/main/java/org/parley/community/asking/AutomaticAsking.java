package org.parley.community.asking;

import org.parley.community.problem.Invalid;

/**
 * Whether the community itself asks experts about questions that nobody answers.
 *
 * @param hours how long a question waits before that, 1 to 720
 */
public record AutomaticAsking(boolean isOn, int hours) {

  /** What a company gets that has set nothing. */
  public static final AutomaticAsking USUAL = new AutomaticAsking(false, 24);

  private static final int LONGEST = 720;

  public AutomaticAsking {
    if (hours < 1 || hours > LONGEST) {
      throw new Invalid("hours", "asking.hours", LONGEST);
    }
  }
}
