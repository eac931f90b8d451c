package org.parley.ops.expertise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.parley.community.expertise.score.Deed;
import org.parley.community.expertise.score.ExpertiseRank;
import org.parley.community.expertise.score.Tie;

/**
 * ExpertiseRank of the graph of who helped whom. It is reckoned again, from where it stood,
 * whenever the graph has grown by a hundredth.
 */
final class ByExpertiseRank implements Method {

  private static final double GROWTH = 1.01;

  private final Roster roster;
  private final Map<Long, Long> askers = new HashMap<>();
  private final Set<Tie> helped = new HashSet<>();
  private Map<Long, Double> ranks = Map.of();
  private double[] byNumber = new double[0];
  private int reckoned;

  ByExpertiseRank(Roster roster) {
    this.roster = roster;
  }

  @Override
  public String name() {
    return "ExpertiseRank";
  }

  @Override
  public void observe(Deed deed) {
    if (deed.kind() == Deed.Kind.ASKED) {
      askers.put(deed.postId(), deed.memberId());
    } else if (deed.kind() == Deed.Kind.ANSWERED) {
      long asker = askers.getOrDefault(deed.questionId(), 0L);
      if (asker != 0 && deed.memberId() != 0 && asker != deed.memberId()) {
        helped.add(new Tie(asker, deed.memberId()));
      }
    }
  }

  @Override
  public double[] scores(Deed question) {
    if (helped.size() > reckoned * GROWTH) {
      ranks = ExpertiseRank.of(helped, ranks);
      reckoned = helped.size();
      byNumber = new double[roster.size()];
      java.util.Arrays.fill(byNumber, ExpertiseRank.UNHELPFUL);
      ranks.forEach((member, rank) -> byNumber[roster.find(member)] = rank);
    }
    double[] scores = java.util.Arrays.copyOf(byNumber, roster.size());
    java.util.Arrays.fill(scores, byNumber.length, scores.length, ExpertiseRank.UNHELPFUL);
    return scores;
  }
}
