package org.parley.community.expertise.score;

import java.util.Comparator;

/** One member had to do with another: answered them, or spoke for what they wrote. */
public record Tie(long from, long to) implements Comparable<Tie> {

  private static final Comparator<Tie> ORDER =
      Comparator.comparingLong(Tie::from).thenComparingLong(Tie::to);

  @Override
  public int compareTo(Tie other) {
    return ORDER.compare(this, other);
  }

  Tie reversed() {
    return new Tie(to, from);
  }
}
