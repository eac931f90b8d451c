package org.parley.community.document;

import java.util.List;

/**
 * What happened to a document.
 *
 * @param head its last step
 * @param steps the ones that were asked for, as far as they are told at once
 */
public record StepsSince(int head, List<Step> steps) {

  public StepsSince {
    steps = List.copyOf(steps);
  }

  /** Whether there are more behind them. */
  public boolean hasMore() {
    return !steps.isEmpty() && steps.get(steps.size() - 1).number() < head;
  }
}
