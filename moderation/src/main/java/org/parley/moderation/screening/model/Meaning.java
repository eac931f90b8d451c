package org.parley.moderation.screening.model;

import java.util.List;
import org.parley.moderation.screening.text.Span;

/**
 * What a text means, as a vector of length one: the mean of its pieces' vectors. So each piece's
 * share of any weighing of it is known exactly.
 */
public final class Meaning {

  private final List<Span> spans;
  private final float[][] pieces;
  private final float[] vector;
  private final double length;

  Meaning(List<Span> spans, float[][] pieces) {
    this.spans = spans;
    this.pieces = pieces;
    float[] sum = new float[pieces[0].length];
    for (float[] piece : pieces) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += piece[i];
      }
    }
    double squares = 0;
    for (float value : sum) {
      squares += value * value;
    }
    length = Math.sqrt(squares);
    for (int i = 0; i < sum.length; i++) {
      sum[i] /= (float) length;
    }
    vector = sum;
  }

  public float[] vector() {
    return vector.clone();
  }

  double weigh(float[] weights) {
    return dot(vector, weights);
  }

  int pieces() {
    return pieces.length;
  }

  /** Where that piece stands; null for the marks of begin and end. */
  Span span(int piece) {
    return spans.get(piece);
  }

  double share(int piece, float[] weights) {
    return dot(pieces[piece], weights) / length;
  }

  private static double dot(float[] left, float[] right) {
    double sum = 0;
    for (int i = 0; i < right.length; i++) {
      sum += left[i] * right[i];
    }
    return sum;
  }
}
