package org.parley.community.recruiting;

import java.util.StringJoiner;
import org.parley.community.expertise.NamedScope;
import org.parley.community.member.TrustLevel;
import org.parley.community.problem.Invalid;

/**
 * Which candidates are wanted.
 *
 * @param scope where they are experts
 * @param accepted they have at least so many accepted answers there
 * @param days they answered there within so many days, 0 for whenever
 * @param trust they have at least this trust level
 * @param state how far one has come with them, null for all but the staff that they may be by now
 */
public record CandidateFilter(
    NamedScope scope, int accepted, int days, TrustLevel trust, CandidateState state) {

  private static final int MOST = 10_000;

  public CandidateFilter {
    if (accepted < 0 || accepted > MOST) {
      throw new Invalid("accepted", "candidate.number", MOST);
    }
    if (days < 0 || days > MOST) {
      throw new Invalid("days", "candidate.number", MOST);
    }
  }

  public static CandidateFilter of(NamedScope scope) {
    return new CandidateFilter(scope, 0, 0, TrustLevel.NEW, null);
  }

  /** For the log of exports. */
  String words() {
    StringJoiner words = new StringJoiner(", ");
    words.add(scope.kind() + (scope.word().isEmpty() ? "" : " " + scope.word()));
    words.add("accepted ≥ " + accepted);
    words.add("trust ≥ " + trust.number());
    if (days > 0) {
      words.add("active within " + days + " days");
    }
    if (state != null) {
      words.add("state " + state.word());
    }
    return words.toString();
  }
}
