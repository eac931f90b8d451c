package org.parley.ops.expertise;

import org.parley.community.expertise.score.Deed;

/** The floor that knows topics: who has answered most under the question's tags. */
record TagOverlap(Ledger ledger) implements Method {

  @Override
  public String name() {
    return "floor: tag overlap";
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
    return ledger.onTags(question);
  }
}
