package org.parley.community.poll;

import java.util.List;

/**
 * How a poll stands, or how it ended.
 *
 * @param ballots how many were cast
 * @param shares the options in the order of the poll, or the numbers of the scale upwards
 * @param scale null unless it is a scale on which somebody has voted
 * @param rounds of the run-off; empty unless options are ranked and somebody has voted
 * @param quorum how many ballots it takes, null for any number
 */
public record PollResult(
    int ballots, List<Share> shares, ScaleFigures scale, List<RunoffRound> rounds, Integer quorum) {

  public PollResult {
    shares = List.copyOf(shares);
    rounds = List.copyOf(rounds);
  }

  /** Whether enough have voted for the result to count. */
  public boolean isValid() {
    return quorum == null || ballots >= quorum;
  }

  /** The option that the run-off came to, null when there was none or nobody won it. */
  public Long winner() {
    return rounds.isEmpty() ? null : rounds.get(rounds.size() - 1).winner();
  }

  /** Whether this line leads: the winner of a run-off, else whatever has the most votes. */
  public boolean leads(Share share) {
    if (!rounds.isEmpty()) {
      return Long.valueOf(share.key()).equals(winner());
    }
    int most = shares.stream().mapToInt(Share::votes).max().orElse(0);
    return scale == null && most > 0 && share.votes() == most;
  }
}
