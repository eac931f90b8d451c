package org.parley.community.poll;

import java.time.Instant;
import org.parley.community.member.TrustLevel;
import org.parley.community.problem.Invalid;

/**
 * How a poll is held.
 *
 * @param electorate who may vote
 * @param results who sees the result, and when
 * @param ballots whether they have names
 * @param isChangeable whether a ballot may be changed until the poll closes
 * @param closesAt null to stay open until somebody closes it
 * @param quorum how many ballots it takes for the result to count; null for any number
 */
public record PollRules(
    Electorate electorate,
    Disclosure results,
    Secrecy ballots,
    boolean isChangeable,
    Instant closesAt,
    Integer quorum) {

  private static final int HIGHEST_QUORUM = 1_000_000;

  /**
   * Who may vote.
   *
   * @param group the group's name, else null
   * @param trust the lowest trust level, else {@link TrustLevel#NEW}
   */
  public record Electorate(Voters voters, String group, TrustLevel trust) {

    public Electorate {
      if (voters == null) {
        throw new Invalid("voters", "poll.voters");
      }
      if (voters == Voters.GROUP && (group == null || group.isBlank())) {
        throw new Invalid("group", "poll.group-missing");
      }
      group = voters == Voters.GROUP ? group : null;
      trust = voters == Voters.TRUST && trust != null ? trust : TrustLevel.NEW;
    }

    public static Electorate members() {
      return new Electorate(Voters.MEMBERS, null, null);
    }
  }

  public PollRules {
    if (results == null) {
      throw new Invalid("results", "poll.results");
    }
    if (ballots == null) {
      throw new Invalid("ballots", "poll.ballots");
    }
    if (isChangeable && ballots == Secrecy.SECRET) {
      throw new Invalid("changeable", "poll.secret-is-final");
    }
    if (quorum != null && (quorum < 1 || quorum > HIGHEST_QUORUM)) {
      throw new Invalid("quorum", "poll.quorum", HIGHEST_QUORUM);
    }
  }

  /** A secret vote of all members, told once one has voted. */
  public static PollRules usual() {
    return new PollRules(Electorate.members(), Disclosure.VOTED, Secrecy.SECRET, false, null, null);
  }
}
