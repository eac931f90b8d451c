package org.parley.community.checking;

import org.parley.community.problem.Invalid;

/**
 * One draw. Whether it takes an answer depends on its seed and the answer's id alone: the same seed
 * draws the same answers whenever it is run again, in whatever order they come, and nobody can tell
 * beforehand without the seed.
 *
 * @param share of all answers, 0 to 1
 */
public record Draw(long seed, double share) {

  public Draw {
    if (!(share >= 0 && share <= 1)) {
      throw new Invalid("share", "check.share");
    }
  }

  public boolean takes(long postId) {
    return lot(postId) < share;
  }

  /**
   * A number from 0 to 1, spread evenly over ids: the finaliser of SplitMix64 (Steele et al. 2014).
   */
  double lot(long postId) {
    long z = seed + postId * 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    z ^= z >>> 31;
    return (z >>> 11) * 0x1.0p-53;
  }
}
