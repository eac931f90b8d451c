package org.parley.community.checking;

/**
 * Between which shares the truth lies with 95 % confidence when some of several checks were good:
 * the score interval of E. B. Wilson (JASA 22, 1927). Without a check it says nothing: 0 to 1.
 */
public record WilsonInterval(double low, double high) {

  /** The standard normal distribution's 97.5 % quantile. */
  private static final double Z = 1.959964;

  /**
   * @param good how many of them
   * @param all at least as many
   */
  public static WilsonInterval of(int good, int all) {
    if (good < 0 || good > all) {
      throw new IllegalArgumentException(good + " of " + all);
    }
    if (all == 0) {
      return new WilsonInterval(0, 1);
    }
    double share = (double) good / all;
    double square = Z * Z / all;
    double middle = (share + square / 2) / (1 + square);
    double reach = Z / (1 + square) * Math.sqrt((share * (1 - share) + square / 4) / all);
    return new WilsonInterval(Math.max(0, middle - reach), Math.min(1, middle + reach));
  }
}
