package org.parley.moderation.screening.own;

import java.time.Instant;
import java.util.List;

/**
 * The latest training, for administrators.
 *
 * @param scores null when there were too few decisions to learn from
 * @param words empty when no model was kept
 */
public record OwnModelView(
    int number, OwnModelState state, Instant at, Counts examples, Comparison scores, Words words) {

  /** The different texts that were decided on. */
  public record Counts(int spam, int others) {}

  /**
   * On decided texts that were kept from the training.
   *
   * @param threshold of the community's own model
   */
  public record Comparison(double threshold, Scores own, Scores shipped) {}

  /** The words that speak most for spam, and against it. */
  public record Words(List<String> forSpam, List<String> against) {

    public Words {
      forSpam = List.copyOf(forSpam);
      against = List.copyOf(against);
    }
  }
}
