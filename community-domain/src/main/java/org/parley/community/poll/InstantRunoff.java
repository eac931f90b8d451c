package org.parley.community.poll;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts ranked ballots. Each counts for the first option on it that is still in. Whoever has more
 * than half of the ballots that count for anybody has won; until then the option with the fewest
 * goes, one in each round. Of several with the fewest the one goes that had the fewest in the
 * latest round before in which they differed, as in the Scottish Local Government Elections Order
 * 2007, schedule 1, rule 50; where they never differed that rule draws lots, and this one, to be
 * the same for everybody who counts again, takes the one that stands further down in the poll.
 */
public final class InstantRunoff {

  private final List<Long> options;
  private final Map<List<Long>, Integer> ballots;
  private final List<RunoffRound> rounds = new ArrayList<>();

  private InstantRunoff(List<Long> options, Map<List<Long>, Integer> ballots) {
    this.options = options;
    this.ballots = ballots;
  }

  /**
   * All rounds; the last one has the winner, or nobody when no ballot counts for anybody.
   *
   * @param options ids in the order of the poll
   * @param ballots how many there are of each ranking
   */
  public static List<RunoffRound> rounds(List<Long> options, Map<List<Long>, Integer> ballots) {
    InstantRunoff count = new InstantRunoff(options, ballots);
    List<Long> remaining = new ArrayList<>(options);
    while (count.isUndecided()) {
      RunoffRound round = count.next(remaining);
      count.rounds.add(round);
      remaining.remove(round.eliminated());
    }
    return List.copyOf(count.rounds);
  }

  private boolean isUndecided() {
    return rounds.isEmpty() || rounds.get(rounds.size() - 1).eliminated() != null;
  }

  private RunoffRound next(List<Long> remaining) {
    Map<Long, Integer> votes = new LinkedHashMap<>();
    remaining.forEach(option -> votes.put(option, 0));
    int exhausted = 0;
    for (Map.Entry<List<Long>, Integer> ballot : ballots.entrySet()) {
      Long first = firstOf(ballot.getKey(), votes);
      if (first == null) {
        exhausted += ballot.getValue();
      } else {
        votes.merge(first, ballot.getValue(), Integer::sum);
      }
    }
    return decide(votes, exhausted);
  }

  private static Long firstOf(List<Long> ranking, Map<Long, Integer> votes) {
    return ranking.stream().filter(votes::containsKey).findFirst().orElse(null);
  }

  private RunoffRound decide(Map<Long, Integer> votes, int exhausted) {
    int number = rounds.size() + 1;
    int continuing = votes.values().stream().mapToInt(Integer::intValue).sum();
    for (Map.Entry<Long, Integer> option : votes.entrySet()) {
      if (option.getValue() * 2L > continuing) {
        return new RunoffRound(
            number, votes, exhausted, option.getKey(), null, RunoffRound.Tie.NONE);
      }
    }
    if (continuing == 0) {
      return new RunoffRound(number, votes, exhausted, null, null, RunoffRound.Tie.NONE);
    }
    List<Long> last = fewest(new ArrayList<>(votes.keySet()), votes);
    RunoffRound.Tie tie = last.size() == 1 ? RunoffRound.Tie.NONE : RunoffRound.Tie.EARLIER_ROUND;
    for (int before = rounds.size() - 1; last.size() > 1 && before >= 0; before--) {
      last = fewest(last, rounds.get(before).votes());
    }
    if (last.size() > 1) {
      tie = RunoffRound.Tie.ORDER;
    }
    Long eliminated = Collections.max(last, (a, b) -> options.indexOf(a) - options.indexOf(b));
    return new RunoffRound(number, votes, exhausted, null, eliminated, tie);
  }

  private static List<Long> fewest(List<Long> among, Map<Long, Integer> votes) {
    int least = among.stream().mapToInt(votes::get).min().orElseThrow();
    return among.stream().filter(option -> votes.get(option) == least).toList();
  }
}
