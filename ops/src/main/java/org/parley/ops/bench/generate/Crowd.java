package org.parley.ops.bench.generate;

import java.util.BitSet;

/**
 * The members of an invented community, by their ids from 1 on: when each joined, how often each
 * takes part, and what has become of them so far. Who came first writes most: members take part in
 * proportion to 1 / (id + 50).
 */
final class Crowd {

  static final int ADMINISTRATOR = 1;
  static final int MODERATOR = 2;
  static final int AGENT = 3;
  static final int PRODUCT = 4;
  static final int BUSIEST = 5;
  static final int PLAIN = 6;

  private static final int SHIFT = 50;
  private static final int FOUNDERS = 50;

  /** The number of members grows with this power of time. */
  private static final double GROWTH = 1.25;

  private static final double NEWCOMERS = 0.05;

  private final int size;
  private final long begin;
  private final double span;
  private final int[] reputation;
  private final long[] seen;
  private final BitSet active = new BitSet();

  Crowd(Order order) {
    this.size = order.members();
    this.begin = order.begin();
    this.span = order.end() - order.begin();
    this.reputation = new int[size + 1];
    this.seen = new long[size + 1];
  }

  int size() {
    return size;
  }

  /** Whose words are the house's. */
  static boolean isStaff(int member) {
    return member <= PRODUCT;
  }

  long joinedAt(int member) {
    return member <= FOUNDERS
        ? begin + member * Moments.SECOND
        : begin + (long) Math.ceil(span * Math.pow((double) member / size, 1 / GROWTH));
  }

  private int joined(long at) {
    int grown = (int) (size * Math.pow((at - begin) / span, GROWTH)) - 1;
    return Math.max(FOUNDERS, Math.min(size, grown));
  }

  /** Somebody who takes part at this moment, the busiest never: those posts are counted out. */
  int draw(Dice dice, long at) {
    double spread = (double) (joined(at) + SHIFT) / SHIFT;
    int member = (int) (SHIFT * Math.pow(spread, dice.unit())) - SHIFT + 1;
    return member == BUSIEST ? PLAIN : Math.max(1, Math.min(size, member));
  }

  /** Somebody who has come lately. */
  int newcomer(Dice dice, long at) {
    int joined = joined(at);
    int lately = Math.max(1, (int) (joined * NEWCOMERS));
    int member = joined - dice.below(lately);
    return member == BUSIEST ? PLAIN : member;
  }

  void takesPart(int member, long at) {
    active.set(member);
    seen[member] = Math.max(seen[member], at);
  }

  void credit(int member, int points) {
    reputation[member] += points;
  }

  int reputation(int member) {
    return reputation[member];
  }

  long seenAt(int member) {
    return Math.max(seen[member], joinedAt(member));
  }

  /** Who has never written or voted is new; the third level asks for more than is invented here. */
  int trustLevel(int member) {
    return !active.get(member) ? 0 : reputation[member] < 1_000 ? 1 : 2;
  }
}
