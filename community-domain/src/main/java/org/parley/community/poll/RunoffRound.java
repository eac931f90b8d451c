package org.parley.community.poll;

import java.util.Map;

/**
 * One round of an instant run-off.
 *
 * @param number 1 for the first
 * @param votes ballots by the id of the option that they count for now; options that are out of it
 *     have no entry
 * @param exhausted ballots that name nobody who is still in
 * @param winner the option that more than half of the other ballots count for, null when there is
 *     none yet
 * @param eliminated the option that goes, null in the last round
 * @param tie how it was told from others with as few votes
 */
public record RunoffRound(
    int number, Map<Long, Integer> votes, int exhausted, Long winner, Long eliminated, Tie tie) {

  /** How a tie for the last place was broken. */
  public enum Tie {
    NONE,
    /** By the latest round before in which they differed. */
    EARLIER_ROUND,
    /** They never differed: the one that stands further down in the poll goes. */
    ORDER
  }

  public RunoffRound {
    votes = Map.copyOf(votes);
  }

  /** Ballots that still count for somebody. */
  public int continuing() {
    return votes.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The votes of an option, null when it is out. */
  public Integer votesOf(long option) {
    return votes.get(option);
  }
}
