package org.parley.search;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * What this process last heard of the index: whether it holds the whole community. One that is
 * still being built finds only a part, and searches had better ask the database meanwhile.
 */
@ApplicationScoped
public class IndexCondition {

  private volatile boolean incomplete;

  /** To be told by whoever looks after the index. */
  public void isComplete(boolean whole) {
    incomplete = !whole;
  }

  boolean isIncomplete() {
    return incomplete;
  }
}
