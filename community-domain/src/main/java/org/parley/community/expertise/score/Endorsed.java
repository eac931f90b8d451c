package org.parley.community.expertise.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Weighs what was said for one member's answers, in the order in which it was said. The word of the
 * same endorser counts in full once, then a quarter, then a ninth, so that all of it together is
 * less than two; between two who endorse each other, what was given back cancels as many; and
 * nobody's word counts more than their standing. So rings and sock puppets, whose standing is
 * nothing, give nothing, however often they vote.
 */
final class Endorsed {

  private static final Comparator<Said> IN_TIME =
      Comparator.comparing((Said said) -> said.what().at())
          .thenComparing(said -> said.answer().postId())
          .thenComparing(said -> said.what().kind());

  private final Endorsers endorsers;
  private final Map<Long, Integer> times = new HashMap<>();
  private final Map<Long, Weights> weights = new HashMap<>();

  private Endorsed(Endorsers endorsers) {
    this.endorsers = endorsers;
  }

  private record Said(AnswerFact answer, Endorsement what) {}

  /**
   * What one answer got.
   *
   * @param up the weight of the up-votes
   * @param down the weight of the down-votes
   * @param accepted the weight of the acceptance by itself
   */
  record Weights(double up, double down, double accepted) {

    static final Weights NONE = new Weights(0, 0, 0);

    Weights plus(Endorsement.Kind kind, double weight) {
      return switch (kind) {
        case UP -> new Weights(up + weight, down, accepted);
        case DOWN -> new Weights(up, down + weight, accepted);
        case ACCEPTED -> new Weights(up, down, accepted + weight);
      };
    }

    /** An acceptance counts as far as the accepter's standing, or third parties, vouch for it. */
    double acceptance() {
      return Math.max(Math.min(1, accepted), Math.min(1, Math.max(0, up - down)));
    }
  }

  /** The weights by the post's id; answers about which nothing was said are missing. */
  static Map<Long, Weights> of(List<AnswerFact> answers, Endorsers endorsers) {
    List<Said> all = new ArrayList<>();
    for (AnswerFact answer : answers) {
      answer.endorsements().forEach(what -> all.add(new Said(answer, what)));
    }
    all.sort(IN_TIME);
    Endorsed endorsed = new Endorsed(endorsers);
    all.forEach(endorsed::weigh);
    return endorsed.weights;
  }

  private void weigh(Said said) {
    double weight = weight(said.what().endorserId());
    weights.merge(
        said.answer().postId(),
        Weights.NONE.plus(said.what().kind(), weight),
        (before, more) -> before.plus(said.what().kind(), weight));
  }

  private double weight(Long endorserId) {
    if (endorserId == null) {
      return 1;
    }
    int time = times.merge(endorserId, 1, Integer::sum) - endorsers.returnedTo(endorserId);
    return time <= 0 ? 0 : endorsers.standingOf(endorserId) / ((double) time * time);
  }
}
