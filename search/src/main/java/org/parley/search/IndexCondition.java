package org.parley.search;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * What this process last heard of the index. One that is still being built holds only a part of the
 * community, and one that takes no changes, as its disk is full or its server gone, holds what was:
 * searches had better ask the database meanwhile.
 */
@ApplicationScoped
public class IndexCondition {

  private volatile boolean incomplete;
  private volatile boolean behind;

  /** Whether it was ever built as a whole; to be told by whoever builds it. */
  public void isComplete(boolean whole) {
    incomplete = !whole;
  }

  /** Whether it takes changes; to be told by whoever writes to it. */
  public void follows(boolean well) {
    behind = !well;
  }

  boolean isGood() {
    return !incomplete && !behind;
  }
}
