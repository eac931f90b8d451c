package org.parley.moderation.screening.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Weights of what can be seen in a text, for each label its own: one of them is a claim that holds
 * or not, several are alternatives. Immutable. A model without weights of meaning needs no sentence
 * encoder.
 */
public final class LinearModel {

  private final List<String> labels;
  private final double[] biases;
  private final Map<String, float[]> weights;
  private final float[][] meaning;

  public LinearModel(
      List<String> labels, double[] biases, Map<String, float[]> weights, float[][] meaning) {
    if (labels.size() != biases.length
        || (meaning.length != 0 && meaning.length != biases.length)) {
      throw new IllegalArgumentException("Weights of other labels than " + labels);
    }
    this.labels = List.copyOf(labels);
    this.biases = biases.clone();
    this.weights = Map.copyOf(weights);
    this.meaning = meaning.clone();
  }

  public List<String> labels() {
    return labels;
  }

  public boolean needsMeaning() {
    return meaning.length > 0;
  }

  /** How likely each label is, from 0 to 1. */
  public double[] read(Features features, Meaning textMeaning) {
    double[] likely = biases.clone();
    features
        .byName()
        .forEach(
            (name, feature) -> {
              float[] weight = weights.get(name);
              for (int label = 0; weight != null && label < likely.length; label++) {
                likely[label] += weight[label] * feature.value();
              }
            });
    double sum = 0;
    for (int label = 0; label < likely.length; label++) {
      likely[label] += needsMeaning() ? textMeaning.weigh(meaning[label]) : 0;
      likely[label] = 1 / (1 + Math.exp(-likely[label]));
      sum += likely[label];
    }
    for (int label = 0; likely.length > 1 && label < likely.length; label++) {
      likely[label] /= sum;
    }
    return likely;
  }

  /**
   * The sum of this model and a share of another one of the same labels: it says what both say
   * together, and stays linear.
   */
  public LinearModel plus(LinearModel other, double share) {
    if (!labels.equals(other.labels) || meaning.length != other.meaning.length) {
      throw new IllegalArgumentException("Models of other kinds: " + labels + other.labels);
    }
    double[] sums = biases.clone();
    float[][] meanings = new float[meaning.length][];
    for (int label = 0; label < sums.length; label++) {
      sums[label] += share * other.biases[label];
    }
    for (int label = 0; label < meaning.length; label++) {
      meanings[label] = sum(meaning[label], other.meaning[label], share);
    }
    Map<String, float[]> together = new HashMap<>(weights);
    float[] none = new float[sums.length];
    other.weights.forEach(
        (name, more) -> together.put(name, sum(weights.getOrDefault(name, none), more, share)));
    return new LinearModel(labels, sums, together, meanings);
  }

  private static float[] sum(float[] left, float[] right, double share) {
    float[] sum = left.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += (float) (share * right[i]);
    }
    return sum;
  }

  /** What each word, or row of words, adds to the first label, as people write them. */
  public Map<String, Double> wordWeights() {
    return weights.entrySet().stream()
        .filter(weight -> weight.getKey().startsWith("w:"))
        .collect(
            Collectors.toMap(
                weight -> weight.getKey().substring(2), weight -> (double) weight.getValue()[0]));
  }

  double[] biases() {
    return biases.clone();
  }

  Map<String, float[]> weights() {
    return weights;
  }

  float[][] meaning() {
    return meaning.clone();
  }

  double weight(String name, int label) {
    float[] weight = weights.get(name);
    return weight == null ? 0 : weight[label];
  }

  float[] meaning(int label) {
    return meaning[label];
  }
}
