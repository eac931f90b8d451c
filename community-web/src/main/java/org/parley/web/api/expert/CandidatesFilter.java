package org.parley.web.api.expert;

import jakarta.ws.rs.QueryParam;
import org.parley.community.expertise.NamedScope;
import org.parley.community.member.TrustLevel;
import org.parley.community.problem.Invalid;
import org.parley.community.recruiting.CandidateFilter;
import org.parley.community.recruiting.CandidateState;

/** Which candidates are wanted. */
public class CandidatesFilter {

  @QueryParam("space")
  String space;

  @QueryParam("tag")
  String tag;

  @QueryParam("accepted")
  String accepted;

  @QueryParam("days")
  String days;

  @QueryParam("trust")
  String trust;

  @QueryParam("state")
  String state;

  CandidateFilter in(NamedScope scope) {
    return new CandidateFilter(
        scope,
        number("accepted", accepted),
        number("days", days),
        level(),
        CandidateState.ofWord(state).orElse(null));
  }

  private TrustLevel level() {
    int number = number("trust", trust);
    if (number < 0 || number >= TrustLevel.values().length) {
      throw new Invalid("trust", "candidate.trust-unknown");
    }
    return TrustLevel.of(number);
  }

  private static int number(String field, String value) {
    try {
      return value == null || value.isEmpty() ? 0 : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new Invalid(field, "form.number");
    }
  }
}
