package org.parley.search.trend;

import java.util.List;

/**
 * A word or phrase that is written more often than before.
 *
 * @param term in lower case and without accents, words apart by spaces
 * @param shown as most posts of the period write it
 * @param posts how many posts of the period have it
 * @param threads how many threads have such a post
 * @param people how many members wrote them
 * @param threadsBefore how many threads had it in a post from before the period
 * @param score G², how surely it is no chance; see {@link Significance}
 * @param ratio how many times as large its share of threads is as before; null when it is new
 * @param series threads that have it in each part of the period, in order
 * @param examples ids of posts of the period that have it, the best first, each of another thread;
 *     at most {@value #MOST_EXAMPLES}
 */
public record Trend(
    String term,
    String shown,
    int posts,
    int threads,
    int people,
    int threadsBefore,
    double score,
    Double ratio,
    List<Integer> series,
    List<Long> examples) {

  public static final int MOST_EXAMPLES = 20;

  public Trend {
    series = List.copyOf(series);
    examples = List.copyOf(examples);
  }
}
