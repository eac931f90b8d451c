package org.parley.community.expertise.score;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How much each {@link Feature} counts. It begins with the weights of the settings and learns from
 * each question that was answered who of the shortlist it was: a multinomial logit (D. McFadden,
 * 1974), one step of AdaGrad (J. Duchi, E. Hazan and Y. Singer, JMLR 12, 2011) at a time. The more
 * it has learned, the smaller the steps.
 */
public final class MatchWeights {

  private static final double STEP = 0.1;

  /** As if it had learned this much before: what holds it near the weights it began with. */
  private static final double INERTIA = 10;

  private final double[] weights;
  private final double[] learned;

  private MatchWeights(double[] weights, double[] learned) {
    this.weights = weights;
    this.learned = learned;
  }

  public static MatchWeights of(Map<Feature, Double> weights) {
    double[] values = new double[Feature.values().length];
    weights.forEach((feature, weight) -> values[feature.ordinal()] = weight);
    double[] learned = new double[values.length];
    Arrays.fill(learned, INERTIA);
    return new MatchWeights(values, learned);
  }

  public Map<Feature, Double> asMap() {
    Map<Feature, Double> map = new EnumMap<>(Feature.class);
    for (Feature feature : Feature.values()) {
      map.put(feature, weights[feature.ordinal()]);
    }
    return map;
  }

  MatchWeights copy() {
    return new MatchWeights(weights.clone(), learned.clone());
  }

  double of(Feature feature) {
    return weights[feature.ordinal()];
  }

  double score(double[] features) {
    double score = 0;
    for (int i = 0; i < weights.length; i++) {
      score += weights[i] * features[i];
    }
    return score;
  }

  /**
   * Learns that one of several answered.
   *
   * @param shortlist the features of each
   * @param chosen which one it was
   * @param emphasis how much it counts, from 0 to 1
   */
  void learn(List<double[]> shortlist, int chosen, double emphasis) {
    double[] likelihood = likelihoods(shortlist);
    for (int i = 0; i < weights.length; i++) {
      double expected = 0;
      for (int j = 0; j < likelihood.length; j++) {
        expected += likelihood[j] * shortlist.get(j)[i];
      }
      double slope = emphasis * (shortlist.get(chosen)[i] - expected);
      learned[i] += slope * slope;
      weights[i] += STEP * slope / Math.sqrt(learned[i]);
    }
  }

  /** How likely each of them is to be the one; they sum up to 1. */
  public double[] likelihoods(List<double[]> shortlist) {
    double[] scores = shortlist.stream().mapToDouble(this::score).toArray();
    double best = Arrays.stream(scores).max().orElse(0);
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - best);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
    return scores;
  }
}
