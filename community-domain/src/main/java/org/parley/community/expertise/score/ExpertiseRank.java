package org.parley.community.expertise.score;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * ExpertiseRank (J. Zhang, M. S. Ackerman and L. Adamic, "Expertise networks in online
 * communities", WWW 2007): PageRank where each asker points at those who helped them, so that
 * helping people who themselves help others counts for more. {@code ER(a) = (1 − d) + d · Σ ER(u) /
 * C(u)} over everybody whom {@code a} helped, where {@code C(u)} is how many helped {@code u}, and
 * d is 0.85. Sparse power iteration: a round costs as much as there are pairs.
 */
public final class ExpertiseRank {

  /** The rank of who has helped nobody. */
  public static final double UNHELPFUL = 0.15;

  private static final double DAMPING = 0.85;
  private static final double EXACT = 1e-10;
  private static final int ROUNDS = 300;

  private final Map<Long, Integer> index = new HashMap<>();
  private final int[] askers;
  private final int[] helpers;
  private final double[] share;

  private ExpertiseRank(Collection<Tie> helped) {
    askers = new int[helped.size()];
    helpers = new int[helped.size()];
    int[] helpersOf = new int[helped.size() * 2];
    int pair = 0;
    for (Tie tie : helped) {
      askers[pair] = number(tie.from());
      helpers[pair] = number(tie.to());
      helpersOf[askers[pair]]++;
      pair++;
    }
    share = new double[pair];
    for (int i = 0; i < pair; i++) {
      share[i] = DAMPING / helpersOf[askers[i]];
    }
  }

  private int number(long member) {
    return index.computeIfAbsent(member, unknown -> index.size());
  }

  /**
   * The rank of everybody who asked or helped; of the others it is 0.15.
   *
   * @param helped from asker to helper, each pair once
   * @param before ranks to begin from; the nearer they are, the sooner it ends, with the same
   *     result
   */
  public static Map<Long, Double> of(Collection<Tie> helped, Map<Long, Double> before) {
    ExpertiseRank graph = new ExpertiseRank(helped);
    double[] rank = graph.settle(before);
    Map<Long, Double> ranks = new HashMap<>();
    graph.index.forEach((member, number) -> ranks.put(member, rank[number]));
    return ranks;
  }

  private double[] settle(Map<Long, Double> before) {
    double[] rank = new double[index.size()];
    for (Map.Entry<Long, Integer> member : index.entrySet()) {
      rank[member.getValue()] = before.getOrDefault(member.getKey(), 1.0);
    }
    double change = 1;
    for (int round = 0; round < ROUNDS && change > EXACT; round++) {
      double[] next = new double[rank.length];
      Arrays.fill(next, 1 - DAMPING);
      for (int i = 0; i < askers.length; i++) {
        next[helpers[i]] += share[i] * rank[askers[i]];
      }
      change = 0;
      for (int i = 0; i < rank.length; i++) {
        change = Math.max(change, Math.abs(next[i] - rank[i]));
      }
      rank = next;
    }
    return rank;
  }
}
