package org.parley.community.expertise.score;

/**
 * How far somebody is from answering and asking by the toss of a coin, in standard deviations:
 * {@code (a − q) / √(a + q)} (J. Zhang, M. S. Ackerman and L. Adamic, "Expertise networks in online
 * communities", WWW 2007). Who only answers 16 questions has 4; who asks as much as they answer 0.
 */
public final class ZScore {

  private ZScore() {}

  public static double of(int answers, int questions) {
    int all = answers + questions;
    return all == 0 ? 0 : (answers - questions) / Math.sqrt(all);
  }
}
