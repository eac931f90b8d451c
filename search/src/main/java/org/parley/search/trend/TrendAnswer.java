package org.parley.search.trend;

import java.util.List;

/**
 * What an engine answers.
 *
 * @param trends the surest first
 * @param now what was counted of the period
 * @param before what was counted of the time before it
 */
public record TrendAnswer(List<Trend> trends, Counted now, Counted before) {

  public static final TrendAnswer NOTHING =
      new TrendAnswer(List.of(), Counted.NOTHING, Counted.NOTHING);

  public TrendAnswer {
    trends = List.copyOf(trends);
  }

  /**
   * How much was read.
   *
   * @param all posts that there are
   * @param posts those of them that were read: all, or those of a sample of the threads
   * @param threads the threads of the posts that were read
   */
  public record Counted(long all, int posts, int threads) {

    public static final Counted NOTHING = new Counted(0, 0, 0);

    public boolean isSample() {
      return posts < all;
    }
  }
}
