package org.parley.search.trend;

/**
 * How surely a term is written more often than before: the log-likelihood ratio G² of Dunning
 * (Accurate Methods for the Statistics of Surprise and Coincidence, Computational Linguistics 19,
 * 1993) on a table of two by two, counted in threads. It does not overrate what is rare, as mutual
 * information does, nor what is common.
 */
final class Significance {

  /**
   * By chance one in ten thousand gets as much (Rayson and others, Extending the Cochran Rule,
   * 2004).
   */
  static final double LEAST_SCORE = 15.13;

  /** What is only a little more common than before is no trend, however sure. */
  static final double LEAST_RATIO = 2;

  private Significance() {}

  /**
   * Nothing is more often than before when it is not.
   *
   * @param now threads with the term, of {@code allNow}
   * @param before threads with the term, of {@code allBefore}
   */
  static double of(int now, int allNow, int before, int allBefore) {
    if (allNow == 0 || allBefore == 0 || share(now, allNow) <= share(before, allBefore)) {
      return 0;
    }
    double all = (double) allNow + allBefore;
    double with = now + before;
    double without = all - with;
    return 2
        * (part(now, with * allNow / all)
            + part(before, with * allBefore / all)
            + part(allNow - now, without * allNow / all)
            + part(allBefore - before, without * allBefore / all));
  }

  /** Null when there was none before. */
  static Double ratio(int now, int allNow, int before, int allBefore) {
    return before == 0 ? null : share(now, allNow) / share(before, allBefore);
  }

  private static double share(int some, int all) {
    return (double) some / all;
  }

  private static double part(double seen, double expected) {
    return seen == 0 ? 0 : seen * Math.log(seen / expected);
  }
}
