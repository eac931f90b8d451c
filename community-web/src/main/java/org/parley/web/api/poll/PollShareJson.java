package org.parley.web.api.poll;

import org.parley.community.poll.Share;

/**
 * One line of a result.
 *
 * @param choice the id of the option, or the number on the scale
 * @param percent of all ballots
 */
public record PollShareJson(long choice, String label, int votes, double percent) {

  static PollShareJson of(Share share) {
    return new PollShareJson(share.key(), share.label(), share.votes(), share.percent());
  }
}
