package org.parley.web.expert;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.community.expertise.NamedScopes;
import org.parley.community.member.TrustLevel;
import org.parley.community.problem.Invalid;
import org.parley.community.recruiting.CandidateFilter;
import org.parley.community.recruiting.CandidateState;

/** The fields above the list of candidates, as they stand in its address. */
@Named
@RequestScoped
public class CandidateFields {

  private static final List<String> NAMES =
      List.of("space", "tag", "accepted", "days", "trust", "state");

  @Inject StaffForm form;
  @Inject NamedScopes scopes;

  /**
   * @throws Invalid when a number is none
   */
  CandidateFilter filter() {
    return new CandidateFilter(
        scopes.find(form.actor(), form.of("space"), form.of("tag")),
        number("accepted"),
        number("days"),
        trust(),
        CandidateState.ofWord(form.of("state")).orElse(null));
  }

  /** The fields as an address goes on with them; empty when all are. */
  public String getQuery() {
    String query =
        NAMES.stream()
            .filter(name -> !form.of(name).isEmpty())
            .map(name -> name + "=" + URLEncoder.encode(form.of(name), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }

  /** The same for an address that has a parameter already. */
  public String getMore() {
    return getQuery().replaceFirst("\\?", "&");
  }

  private TrustLevel trust() {
    int level = number("trust");
    if (level >= TrustLevel.values().length) {
      throw new Invalid("trust", "candidate.trust-unknown");
    }
    return TrustLevel.of(level);
  }

  private int number(String name) {
    String typed = form.of(name);
    try {
      return typed.isEmpty() ? 0 : Math.max(0, Integer.parseInt(typed));
    } catch (NumberFormatException e) {
      throw new Invalid(name, "form.number");
    }
  }
}
