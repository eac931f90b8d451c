package org.parley.ops.bench.generate;

/** How threads go: how many posts each gets, when it begins, how long until the next post. */
final class Course {

  private static final double ALONE = 0.12;
  private static final double ANSWERED_ONCE = 0.27;

  /** How fast the tail of sizes falls: the largest of many threads are Zipf's. */
  private static final double TAIL = 1.9;

  private static final double SMALLEST_OF_TAIL = 4;
  private static final int BUSY = 30;

  /** The largest thread begins early, so that it has most of the years for its posts. */
  private static final double LARGEST_BEGINS = 0.03;

  /** More is written every year: the number of posts grows with 1 / this power of time. */
  private static final double GROWTH = 0.7;

  private static final double LAST_BEGINS = 0.995;

  private final Order order;
  private final Dice dice;
  private long planned;
  private boolean hasLargest;

  Course(Order order, Dice dice) {
    this.order = order;
    this.dice = dice;
  }

  boolean hasMore() {
    return planned < order.posts();
  }

  /** When the next thread begins. */
  long nextBeginning() {
    double share = (double) planned / order.posts();
    double years = (order.end() - order.begin()) * LAST_BEGINS;
    return order.begin() + Moments.HOUR + (long) (years * Math.pow(share, GROWTH));
  }

  /** How many posts the next thread gets, the opening one included. */
  long nextSize() {
    long wanted = isLargestDue() ? order.largestThread() : usualSize();
    long size = Math.min(wanted, order.posts() - planned);
    planned += size;
    return size;
  }

  private boolean isLargestDue() {
    if (hasLargest || planned < order.posts() * LARGEST_BEGINS) {
      return false;
    }
    hasLargest = true;
    return true;
  }

  private long usualSize() {
    double kind = dice.unit();
    if (kind < ALONE) {
      return 1;
    }
    if (kind < ANSWERED_ONCE) {
      return 2;
    }
    double size = SMALLEST_OF_TAIL / Math.pow(1 - dice.unit(), 1 / TAIL);
    return (long) Math.min(size, order.largestThread() / 2.0);
  }

  /** When a thread that has so many posts to come gets the next one: all are there by the end. */
  long next(long at, long toCome, long size) {
    double room = (double) (order.end() - at) / (toCome + 1);
    if (size == order.largestThread()) {
      return at + (long) (2 * room * dice.unit());
    }
    double usual = size > BUSY ? Moments.HOUR : 6.0 * Moments.HOUR;
    return at + (long) Math.min(room, dice.lopsided(usual));
  }
}
