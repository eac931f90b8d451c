package org.parley.web.screening;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.parley.moderation.screening.RecommendedRules;
import org.parley.moderation.screening.RecommendedRules.Proposal;
import org.parley.moderation.screening.ScreeningRuleService;
import org.parley.web.admin.AdminDesk;

/** The part of {@code admin-screening.xhtml} that offers the recommended rules, tried before. */
@Named
@RequestScoped
public class RecommendedSection {

  private static final String DONE = "/admin/screening?done=screening-recommended";

  @Inject RecommendedRules recommended;
  @Inject ScreeningRuleService service;
  @Inject AdminDesk desk;
  @Inject HttpServletRequest request;

  private List<Proposal> proposals = List.of();

  /** Also takes the section's forms. */
  public void load() {
    if (!desk.isSending()) {
      return;
    }
    switch (Objects.toString(request.getParameter("do"), "")) {
      case "try-recommended" -> desk.succeeds(() -> proposals = recommended.tryOut(desk.actor()));
      case "switch-on-recommended" ->
          desk.attempt(() -> service.switchOnRecommended(desk.actor()), DONE);
      default -> {}
    }
  }

  public boolean isOffered() {
    return recommended.countOff(desk.actor()) > 0;
  }

  /** What each of the set would have found; empty unless that was asked. */
  public List<Proposal> getProposals() {
    return proposals;
  }
}
