package org.parley.ops.screening;

import java.util.List;

/** How often what label was called what; rows are the truth. */
final class Confusion {

  private final int[][] counts;

  private Confusion(int[][] counts) {
    this.counts = counts;
  }

  static Confusion of(List<String> labels, List<String> truth, List<String> said) {
    int[][] counts = new int[labels.size()][labels.size()];
    for (int i = 0; i < truth.size(); i++) {
      counts[labels.indexOf(truth.get(i))][labels.indexOf(said.get(i))]++;
    }
    return new Confusion(counts);
  }

  /** Where each text has one label, this is the share that was called right. */
  double microF1() {
    int right = 0;
    int all = 0;
    for (int truth = 0; truth < counts.length; truth++) {
      right += counts[truth][truth];
      for (int said : counts[truth]) {
        all += said;
      }
    }
    return all == 0 ? Double.NaN : (double) right / all;
  }

  double macroF1() {
    double sum = 0;
    for (int label = 0; label < counts.length; label++) {
      double precision = precision(label);
      double recall = recall(label);
      sum += precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
    return sum / counts.length;
  }

  double precision(int label) {
    int said = 0;
    for (int[] row : counts) {
      said += row[label];
    }
    return said == 0 ? 0 : (double) counts[label][label] / said;
  }

  double recall(int label) {
    int there = 0;
    for (int said : counts[label]) {
      there += said;
    }
    return there == 0 ? 0 : (double) counts[label][label] / there;
  }
}
