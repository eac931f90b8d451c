package org.parley.web.api.trend;

import org.parley.search.trend.TrendAnswer.Counted;

/**
 * How much was counted.
 *
 * @param all posts that there are
 * @param posts posts that were read: all, or those of a sample of the threads
 */
public record TrendCountedJson(long all, int posts, int threads) {

  static TrendCountedJson of(Counted counted) {
    return new TrendCountedJson(counted.all(), counted.posts(), counted.threads());
  }
}
