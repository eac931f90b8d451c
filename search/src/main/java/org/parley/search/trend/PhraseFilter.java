package org.parley.search.trend;

/**
 * Tells which phrases are surely too rare to be counted, in 4 MB whatever their number: it counts
 * in places that phrases share, so that it never takes a frequent one for rare (Park, Chen and Yu,
 * An Effective Hash-Based Algorithm for Mining Association Rules, 1995).
 */
final class PhraseFilter {

  private static final int PLACES = 1 << 20;

  private final int[] counts = new int[PLACES];

  void add(long phrase) {
    counts[place(phrase)]++;
  }

  boolean mayOccur(long phrase, int least) {
    return counts[place(phrase)] >= least;
  }

  private static int place(long phrase) {
    long mixed = phrase * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 44);
  }
}
