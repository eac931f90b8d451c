package org.parley.community.checking;

import org.parley.community.problem.Invalid;

/**
 * How much is drawn.
 *
 * @param percent of the answers of ranked experts, 0 to 100
 * @param weekly of so many of the first experts at least one answer a week is drawn, 0 to 100
 */
public record Sampling(int percent, int weekly) {

  /** What a company gets that has set nothing. */
  public static final Sampling USUAL = new Sampling(5, 10);

  private static final int MOST = 100;

  public Sampling {
    requireUpTo100("percent", percent);
    requireUpTo100("weekly", weekly);
  }

  double share() {
    return percent / 100.0;
  }

  private static void requireUpTo100(String field, int number) {
    if (number < 0 || number > MOST) {
      throw new Invalid(field, "check.sampling", MOST);
    }
  }
}
