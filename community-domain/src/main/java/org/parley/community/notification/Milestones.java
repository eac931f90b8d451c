package org.parley.community.notification;

/** The numbers of votes that are worth telling a post's author of. */
final class Milestones {

  private static final int[] STEPS = {1, 5, 10, 25, 50, 100, 250, 500, 1_000};

  private Milestones() {}

  /** The highest milestone that a score has reached, 0 for none. */
  static int reached(int score) {
    int reached = 0;
    for (int step : STEPS) {
      if (score >= step) {
        reached = step;
      }
    }
    return reached;
  }

  /** The milestone that lies between two scores, the highest of several; 0 for none. */
  static int passed(int before, int after) {
    int reached = reached(after);
    return reached > reached(before) ? reached : 0;
  }
}
