package org.parley.community.expertise.score;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Who has endorsed whom how often, and which of them do it for each other: two of whom each gives
 * the other more than a sixth of all that they give. In a ring of five everybody gives a quarter to
 * each; members of a community that is alive thank each other as well, but many others besides.
 */
public final class Exchange {

  private static final double CLOSE = 1.0 / 6;

  private final Map<Tie, Integer> times;
  private final Map<Long, Integer> given = new HashMap<>();

  /** From endorser to endorsed. */
  public Exchange(Map<Tie, Integer> times) {
    this.times = Map.copyOf(times);
    times.forEach((tie, count) -> given.merge(tie.from(), count, Integer::sum));
  }

  Set<Tie> ties() {
    return times.keySet();
  }

  boolean isMutual(Tie tie) {
    return isClose(tie) && isClose(tie.reversed());
  }

  private boolean isClose(Tie tie) {
    Integer count = times.get(tie);
    return count != null && count > CLOSE * given.get(tie.from());
  }

  /** For each of two who endorse each other, how often the first endorsed the second. */
  public Map<Tie, Integer> mutual() {
    Map<Tie, Integer> mutual = new HashMap<>();
    for (Tie tie : times.keySet()) {
      if (isMutual(tie)) {
        mutual.put(tie, times.get(tie));
      }
    }
    return mutual;
  }
}
