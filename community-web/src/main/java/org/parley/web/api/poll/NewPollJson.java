package org.parley.web.api.poll;

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
import org.parley.community.problem.Invalid;
import org.parley.web.api.json.Word;

/**
 * A poll to hold. What is left out is as usual: a secret vote of all members for one option, whose
 * result is shown to who has voted.
 *
 * @param least how many options a ballot has at least, or where a scale begins
 * @param most how many options a ballot has at most, or where a scale ends
 * @param trust a number from 0 to 4
 */
public record NewPollJson(
    String question,
    String kind,
    List<String> options,
    Integer least,
    Integer most,
    String leastLabel,
    String mostLabel,
    String voters,
    String group,
    Integer trust,
    String results,
    String ballots,
    Boolean changeable,
    Instant closesAt,
    Integer quorum) {

  NewPoll poll() {
    return new NewPoll(
        question,
        or(Word.read(PollKind.class, "kind", kind), PollKind.SINGLE),
        options,
        new PollRange(least, most, leastLabel, mostLabel),
        new PollRules(
            new PollRules.Electorate(
                or(Word.read(Voters.class, "voters", voters), Voters.MEMBERS), group, level()),
            or(Word.read(Disclosure.class, "results", results), Disclosure.VOTED),
            or(Word.read(Secrecy.class, "ballots", ballots), Secrecy.SECRET),
            Boolean.TRUE.equals(changeable),
            closesAt,
            quorum));
  }

  private TrustLevel level() {
    if (trust == null) {
      return TrustLevel.NEW;
    }
    if (trust < 0 || trust >= TrustLevel.values().length) {
      throw new Invalid("trust", "poll.trust");
    }
    return TrustLevel.of(trust);
  }

  private static <T> T or(T value, T usual) {
    return value == null ? usual : value;
  }
}
