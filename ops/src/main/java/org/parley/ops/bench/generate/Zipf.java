package org.parley.ops.bench.generate;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Draws ranks of which the first come often and the last hardly ever, as words, tags and spaces do:
 * in proportion to 1 / (rank + shift), by <a href="https://doi.org/10.1145/355744.355749">Walker's
 * alias method</a>, two table look-ups for each draw.
 */
final class Zipf {

  private final double[] keep;
  private final int[] alias;

  /**
   * @param shift how flat the beginning is; 2.7 is what Mandelbrot found for the words of English
   */
  Zipf(int size, double shift) {
    this.keep = new double[size];
    this.alias = new int[size];
    double sum = 0;
    for (int rank = 0; rank < size; rank++) {
      keep[rank] = 1 / (rank + shift);
      sum += keep[rank];
    }
    Deque<Integer> small = new ArrayDeque<>();
    Deque<Integer> large = new ArrayDeque<>();
    for (int rank = 0; rank < size; rank++) {
      keep[rank] *= size / sum;
      alias[rank] = rank;
      (keep[rank] < 1 ? small : large).add(rank);
    }
    fill(small, large);
  }

  private void fill(Deque<Integer> small, Deque<Integer> large) {
    while (!small.isEmpty() && !large.isEmpty()) {
      int poor = small.poll();
      int rich = large.poll();
      alias[poor] = rich;
      keep[rich] -= 1 - keep[poor];
      (keep[rich] < 1 ? small : large).add(rich);
    }
  }

  /** A rank from 0. */
  int draw(Dice dice) {
    int rank = dice.below(keep.length);
    return dice.unit() < keep[rank] ? rank : alias[rank];
  }
}
