package org.parley.web.api.poll;

import java.util.List;
import org.parley.community.poll.Ballot;

/**
 * A ballot: ids of options, in the voter's order where they are ranked; of a scale the number.
 *
 * @param choices one or several
 */
public record BallotJson(List<Long> choices) {

  Ballot ballot() {
    return new Ballot(choices, null);
  }
}
