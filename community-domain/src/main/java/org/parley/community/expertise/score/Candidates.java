package org.parley.community.expertise.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** How likely each member seems to answer one question. */
public final class Candidates {

  /** Members further down teach next to nothing. */
  private static final int SHORT = 64;

  private final Histories histories;
  private final double[][] features;
  private final double[] scores;

  Candidates(Histories histories, double[][] features, double[] scores) {
    this.histories = histories;
    this.features = features;
    this.scores = scores;
  }

  /** The scores, in no unit, each of the member {@link #id}; negative infinity is who asks. */
  public double[] scores() {
    return scores;
  }

  public long id(int member) {
    return histories.id(member);
  }

  /** The member's place among the scores, or -1 when they have not posted before. */
  public int find(long id) {
    int member = histories.find(id);
    return member < scores.length ? member : -1;
  }

  Asked.Shortlist shortlist() {
    PriorityQueue<Integer> best =
        new PriorityQueue<>(
            Comparator.comparingDouble((Integer member) -> scores[member])
                .thenComparing(Comparator.reverseOrder()));
    for (int member = 0; member < scores.length; member++) {
      // nearly all are below the last of the list, and cost one comparison
      boolean isFull = best.size() == SHORT;
      if (scores[member] > (isFull ? scores[best.peek()] : Double.NEGATIVE_INFINITY)) {
        if (isFull) {
          best.remove();
        }
        best.add(member);
      }
    }
    int[] members = best.stream().mapToInt(Integer::intValue).toArray();
    List<double[]> values = new ArrayList<>();
    for (int member : members) {
      values.add(features[member]);
    }
    return new Asked.Shortlist(members, values);
  }
}
