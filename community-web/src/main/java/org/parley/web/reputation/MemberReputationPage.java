package org.parley.web.reputation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.notification.InboxService;
import org.parley.community.page.Page;
import org.parley.community.reputation.LedgerLine;
import org.parley.community.reputation.ReputationViews;
import org.parley.web.page.Formats;
import org.parley.web.page.Pager;
import org.parley.web.security.CurrentActor;

/** {@code member-reputation.xhtml}: where a member's reputation comes from, entry by entry. */
@Named
@RequestScoped
public class MemberReputationPage {

  private static final int PAGE = 30;

  @Inject CurrentActor currentActor;
  @Inject ReputationViews views;
  @Inject InboxService inbox;

  private String name;
  private String after;
  private ReputationViews.Summary member;
  private Page<LedgerLine> history;

  public void load() {
    member = views.of(name);
    history = views.history(currentActor.actor(), member.memberId(), after, PAGE);
    if (isOwn()) {
      inbox.see(currentActor.actor(), getPath() + "/reputation");
    }
  }

  public ReputationViews.Summary getMember() {
    return member;
  }

  public List<LedgerLine> getHistory() {
    return history.items();
  }

  /** Whether the reader looks at their own. */
  public boolean isOwn() {
    return currentActor.actor().isMember(member.memberId());
  }

  /** The address of the member's page. */
  public String getPath() {
    return "/m/" + Formats.segment(member.name());
  }

  public Pager getPager() {
    return new Pager(getPath() + "/reputation", after, history.next());
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
