package org.parley.ops.expertise;

/**
 * How well one question was predicted. Where several score the same, it is what their order by lot
 * gives on average.
 *
 * @param reciprocal one divided by the rank
 * @param first how likely the right one stands first
 * @param amongFive how likely the right one stands among the first five
 */
record Outcome(double reciprocal, double first, double amongFive) {

  /** Whoever had not posted before could not be named. */
  static final Outcome UNKNOWN = new Outcome(0, 0, 0);

  private static final int FIVE = 5;

  /** Rank of the right one among all others but who asks. */
  static Outcome of(double[] scores, int right, int asker) {
    int better = 0;
    int equal = 0;
    for (int member = 0; member < scores.length; member++) {
      if (member != asker) {
        better += scores[member] > scores[right] ? 1 : 0;
        equal += scores[member] == scores[right] ? 1 : 0;
      }
    }
    double reciprocals = 0;
    for (int rank = better + 1; rank <= better + equal; rank++) {
      reciprocals += 1.0 / rank;
    }
    double places = Math.max(0, Math.min(equal, FIVE - better));
    return new Outcome(reciprocals / equal, better == 0 ? 1.0 / equal : 0, places / equal);
  }
}
