package org.parley.community.expertise.score;

/**
 * Lower bound of Wilson's score interval for a share (E. B. Wilson, "Probable inference, the law of
 * succession, and statistical inference", Journal of the American Statistical Association 22,
 * 1927): what the share of good answers is at least, at 95 % confidence. Three good of three are
 * less than ninety of a hundred.
 */
public final class Wilson {

  /** The normal distribution's 97.5 % quantile: two-sided confidence of 95 %. */
  private static final double Z = 1.959964;

  private Wilson() {}

  /** From 0 to 1; 0 when nothing was judged. */
  public static double lowerBound(int approved, int judged) {
    if (judged == 0) {
      return 0;
    }
    double share = (double) approved / judged;
    double square = Z * Z / judged;
    double spread = Z * Math.sqrt(share * (1 - share) / judged + square / (4 * judged));
    return Math.max(0, (share + square / 2 - spread) / (1 + square));
  }
}
