package org.parley.ops.bench.generate;

import java.time.Duration;
import java.time.Instant;

/**
 * What community is asked for. Everything else follows from the number of posts: one post in two
 * hundred is in the largest thread, one in a hundred is the busiest member's, two threads in three
 * have the commonest tag, and there is a member for every twenty posts.
 *
 * @param posts at least {@link #FEWEST}
 * @param until nothing happened later
 */
record Order(long posts, long seed, Instant until) {

  static final long FEWEST = 1_000;

  private static final Duration AGE = Duration.ofDays(8 * 365);
  private static final int POSTS_PER_MEMBER = 20;
  private static final int FEWEST_MEMBERS = 100;
  private static final int POSTS_PER_TAG = 400;
  private static final int FEWEST_TAGS = 12;
  private static final int MOST_TAGS = 5_000;

  Order {
    if (posts < FEWEST) {
      throw new IllegalArgumentException("Fewer posts than " + FEWEST + ": " + posts);
    }
  }

  long begin() {
    return Moments.micros(until.minus(AGE));
  }

  long end() {
    return Moments.micros(until);
  }

  long largestThread() {
    return Math.max(50, posts / 200);
  }

  /** How many of the first posts the busiest member has written. */
  static long busiestShare(long written) {
    return written / 100;
  }

  /** Every thread but each third has the first tag. */
  static boolean hasFirstTag(long threadId) {
    return threadId % 3 != 0;
  }

  int members() {
    return (int) Math.max(FEWEST_MEMBERS, posts / POSTS_PER_MEMBER);
  }

  int tags() {
    return (int) Math.max(FEWEST_TAGS, Math.min(MOST_TAGS, posts / POSTS_PER_TAG));
  }
}
