package org.parley.web.api.poll;

import java.util.Map;
import java.util.TreeMap;
import org.parley.community.poll.RunoffRound;
import org.parley.web.api.json.Word;

/**
 * One round of a run-off.
 *
 * @param votes by the id of the option; those that are out are missing
 * @param exhausted ballots that name nobody who is still in
 * @param winner null until somebody has more than half of the other ballots
 * @param eliminated the option that goes, null in the last round
 * @param tie how a tie for the last place was broken: {@code none}, {@code earlier-round} or {@code
 *     order}
 */
public record PollRoundJson(
    int number, Map<Long, Integer> votes, int exhausted, Long winner, Long eliminated, String tie) {

  static PollRoundJson of(RunoffRound round) {
    return new PollRoundJson(
        round.number(),
        new TreeMap<>(round.votes()),
        round.exhausted(),
        round.winner(),
        round.eliminated(),
        Word.of(round.tie()));
  }
}
