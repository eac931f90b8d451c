package org.parley.web.badge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.parley.community.badge.AwardView;
import org.parley.community.badge.AwardViews;
import org.parley.community.badge.HandAwardService;
import org.parley.community.badge.rule.Rule;
import org.parley.community.page.Page;
import org.parley.community.problem.Invalid;
import org.parley.web.admin.AdminDesk;
import org.parley.web.page.Pager;

/**
 * The lower part of {@code admin-badge.xhtml}: who has the badge, giving it and taking it by hand.
 */
@Named
@RequestScoped
public class AdminAwardsPage {

  private static final int PAGE = 25;

  @Inject AwardViews awards;
  @Inject HandAwardService hand;
  @Inject AdminBadgePage page;
  @Inject AdminDesk desk;
  @Inject HttpServletRequest request;

  private String after;
  private Page<AwardView> holders;

  /** Takes the forms that give and take; runs after the badge is known. */
  public void load() {
    String deed = Objects.toString(request.getParameter("do"), "");
    if (desk.isSending() && deed.equals("give")) {
      desk.attempt(this::give, page.address() + "?done=badge-given");
    } else if (desk.isSending() && deed.equals("take")) {
      desk.attempt(this::take, page.address() + "?done=badge-taken");
    }
  }

  private void give() {
    hand.give(
        desk.actor(),
        page.getKey(),
        request.getParameter("member"),
        request.getParameter("reason"));
  }

  private void take() {
    String award = Objects.toString(request.getParameter("award"), "");
    if (!award.matches("[0-9]{1,18}")) {
      throw new Invalid("award", "request.incomplete");
    }
    hand.take(desk.actor(), Long.parseLong(award), request.getParameter("reason"));
  }

  public boolean isByHand() {
    return page.getBadge().form().rule().equals(Rule.BY_HAND) && page.getBadge().form().isEnabled();
  }

  public List<AwardView> getHolders() {
    if (holders == null) {
      holders = awards.ofBadge(desk.actor(), page.getBadge().id(), after, PAGE);
    }
    return holders.items();
  }

  public Pager getPager() {
    return new Pager(page.address(), after, holders.next());
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
