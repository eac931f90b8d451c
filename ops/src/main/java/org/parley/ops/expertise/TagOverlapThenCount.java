package org.parley.ops.expertise;

import org.parley.community.expertise.score.Deed;

/** Both floors: tag overlap, and where that is the same, the number of answers. */
record TagOverlapThenCount(Ledger ledger) implements Method {

  private static final double LESS_THAN_ONE_TAG = 1e-7;

  @Override
  public String name() {
    return "floor: tag overlap, then answer count";
  }

  @Override
  public boolean isFloor() {
    return true;
  }

  @Override
  public void observe(Deed deed) {
    // the ledger does
  }

  @Override
  public double[] scores(Deed question) {
    double[] scores = ledger.onTags(question);
    for (int member = 0; member < scores.length; member++) {
      scores[member] += ledger.answers(member) * LESS_THAN_ONE_TAG;
    }
    return scores;
  }
}
