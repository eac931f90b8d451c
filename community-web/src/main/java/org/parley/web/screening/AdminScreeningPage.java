package org.parley.web.screening;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.parley.community.page.Page;
import org.parley.moderation.screening.RuleKind;
import org.parley.moderation.screening.RuleView;
import org.parley.moderation.screening.ScreeningRuleViews;
import org.parley.web.admin.AdminDesk;
import org.parley.web.page.Pager;

/** {@code admin-screening.xhtml}: all rules, and the way to one more. */
@Named
@RequestScoped
public class AdminScreeningPage {

  private static final int PAGE = 50;

  @Inject ScreeningRuleViews views;
  @Inject AdminDesk desk;

  private String after;
  private Page<RuleView> rules;

  public List<RuleView> getRules() {
    return page().items();
  }

  public Pager getPager() {
    return new Pager("/admin/screening", after, page().next());
  }

  private Page<RuleView> page() {
    if (rules == null) {
      rules = views.list(desk.actor(), after, PAGE);
    }
    return rules;
  }

  /** The words of what a new rule can look for. */
  public List<String> getKinds() {
    return Stream.of(RuleKind.values()).map(RuleKind::word).toList();
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
