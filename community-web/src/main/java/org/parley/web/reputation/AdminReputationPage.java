package org.parley.web.reputation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.parley.community.page.Page;
import org.parley.community.reputation.VotingCaseService;
import org.parley.community.reputation.VotingCaseViews;
import org.parley.community.rule.Rules;
import org.parley.web.admin.AdminDesk;
import org.parley.web.page.Pager;

/**
 * {@code admin-reputation.xhtml}: the rules in force, and votes that were found not meant as votes.
 */
@Named
@RequestScoped
public class AdminReputationPage {

  private static final int PAGE = 20;
  private static final String ADDRESS = "/admin/reputation";

  @Inject VotingCaseViews views;
  @Inject VotingCaseService service;
  @Inject AdminDesk desk;

  private String after;
  private long lifted;
  private Page<VotingCaseViews.Entry> cases;

  /** Also takes the form that lets a case's votes count again. */
  public void load() {
    if (desk.isSending() && lifted > 0) {
      desk.attempt(() -> service.lift(desk.actor(), lifted), ADDRESS + "?done=lifted");
    }
    cases = views.list(desk.actor(), after, PAGE);
  }

  public List<VotingCaseViews.Entry> getCases() {
    return cases.items();
  }

  public Pager getPager() {
    return new Pager(ADDRESS, after, cases.next());
  }

  /** Every rule with its number, in the order of their keys. */
  public List<Map.Entry<String, Integer>> getRules() {
    return List.copyOf(Rules.inForce().all().entrySet());
  }

  /** Lines of the company's file that do not count. */
  public List<String> getProblems() {
    return Rules.inForce().problems();
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }

  public long getLifted() {
    return lifted;
  }

  public void setLifted(long lifted) {
    this.lifted = lifted;
  }
}
