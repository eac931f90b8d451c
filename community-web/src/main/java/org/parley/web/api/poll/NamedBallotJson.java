package org.parley.web.api.poll;

import java.util.List;
import org.parley.community.poll.OpenBallots;
import org.parley.web.api.member.AuthorJson;

/** An open ballot and whose it is. */
public record NamedBallotJson(AuthorJson voter, List<Long> choices) {

  static NamedBallotJson of(OpenBallots.Named ballot) {
    return new NamedBallotJson(AuthorJson.of(ballot.voter()), ballot.choices());
  }
}
