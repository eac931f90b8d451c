package org.parley.search.trend;

/**
 * Which threads are read when there are too many posts: whole threads, chosen by a hash of their
 * ids, so that both engines choose the same, every time.
 */
public final class TrendSample {

  public static final int BUCKETS = 1024;

  /** Posts of the period that are read, at most: about 30 MB while they are counted. */
  static final int MOST_NOW = 10_000;

  /** Posts from before the period that are read, at most; they are not kept. */
  static final int MOST_BEFORE = 20_000;

  /** Buckets differ in size; so many percent are aimed at, that no thread is cut. */
  private static final int AIM = 95;

  private TrendSample() {}

  /** The thread's bucket, 0 to {@value #BUCKETS} − 1. Mixed as SplitMix64 does. */
  public static int bucket(long threadId) {
    long mixed = threadId + 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return (int) ((mixed ^ (mixed >>> 31)) & (BUCKETS - 1));
  }

  /** How many buckets hold about as many posts as may be read. */
  static int buckets(long posts, int most) {
    return posts <= most ? BUCKETS : (int) Math.max(1, BUCKETS * (long) most / posts * AIM / 100);
  }
}
