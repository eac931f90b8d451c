package org.parley.web.api.poll;

import java.util.List;
import org.parley.community.poll.PollResult;

/**
 * How a poll stands, or how it ended.
 *
 * @param valid whether enough have voted for it to count
 * @param mean of a scale, else null
 * @param median of a scale, else null
 * @param recommendation of a scale from 0 to 10 in points from -100 to 100, else null
 * @param rounds of the run-off of ranked ballots, else empty
 * @param winner the id of the option that the run-off came to, else null
 */
public record PollResultJson(
    int ballots,
    Integer quorum,
    boolean valid,
    List<PollShareJson> shares,
    Double mean,
    Double median,
    Integer recommendation,
    List<PollRoundJson> rounds,
    Long winner) {

  static PollResultJson of(PollResult result) {
    boolean isScale = result.scale() != null;
    return new PollResultJson(
        result.ballots(),
        result.quorum(),
        result.isValid(),
        result.shares().stream().map(PollShareJson::of).toList(),
        isScale ? Double.valueOf(result.scale().mean()) : null,
        isScale ? Double.valueOf(result.scale().median()) : null,
        isScale ? result.scale().recommendation() : null,
        result.rounds().stream().map(PollRoundJson::of).toList(),
        result.winner());
  }
}
