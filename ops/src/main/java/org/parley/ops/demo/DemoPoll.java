package org.parley.ops.demo;

import static org.parley.ops.demo.DemoCommunity.orEmpty;

import java.time.Instant;
import java.util.List;
import org.parley.community.member.TrustLevel;
import org.parley.community.poll.Disclosure;
import org.parley.community.poll.NewPoll;
import org.parley.community.poll.PollKind;
import org.parley.community.poll.PollRange;
import org.parley.community.poll.PollRules;
import org.parley.community.poll.Secrecy;
import org.parley.community.poll.Voters;

/**
 * A poll as {@code polls.yaml} tells it.
 *
 * @param thread the title of its thread
 * @param post the author of the answer that holds it, null for the opening post
 * @param voters a word of {@link Voters}, null for all members
 * @param closed when it closed, null while it is open
 * @param closesIn in how many days it closes, null for never
 */
record DemoPoll(
    String thread,
    String post,
    String at,
    String question,
    String kind,
    List<String> options,
    Integer least,
    Integer most,
    String leastLabel,
    String mostLabel,
    String voters,
    String group,
    String results,
    String ballots,
    boolean changeable,
    String closed,
    Integer closesIn,
    Integer quorum,
    List<Cast> cast) {

  DemoPoll {
    cast = orEmpty(cast);
  }

  /** The whole file. */
  record Polls(List<DemoPoll> polls) {}

  /**
   * A ballot.
   *
   * @param choices places of options from 1, or the number on a scale
   */
  record Cast(String by, List<Integer> choices) {}

  /** The same, checked as if somebody had typed it. */
  NewPoll poll(Instant closesAt) {
    return new NewPoll(
        question,
        PollKind.ofWord(kind),
        options,
        new PollRange(least, most, leastLabel, mostLabel),
        new PollRules(
            new PollRules.Electorate(
                voters == null ? Voters.MEMBERS : Voters.ofWord(voters), group, TrustLevel.NEW),
            Disclosure.ofWord(results),
            Secrecy.ofWord(ballots),
            changeable,
            closesAt,
            quorum));
  }
}
