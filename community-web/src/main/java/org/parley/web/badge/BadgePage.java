package org.parley.web.badge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.badge.AwardView;
import org.parley.community.badge.AwardViews;
import org.parley.community.badge.BadgePolicy;
import org.parley.community.badge.BadgeView;
import org.parley.community.badge.BadgeViews;
import org.parley.community.page.Page;
import org.parley.web.notification.Bell;
import org.parley.web.page.Pager;
import org.parley.web.security.CurrentActor;

/** {@code badge.xhtml}: one badge, for what it is given, and who got it lately. */
@Named
@RequestScoped
public class BadgePage {

  private static final int PAGE = 25;

  @Inject CurrentActor currentActor;
  @Inject BadgeViews badges;
  @Inject AwardViews awards;
  @Inject Bell bell;

  private String key;
  private String after;
  private BadgeView badge;
  private Page<AwardView> holders;

  public void load() {
    badge = badges.find(currentActor.actor(), key);
    holders = awards.ofBadge(currentActor.actor(), badge.id(), after, PAGE);
    bell.seePage(badge.path());
  }

  public BadgeView getBadge() {
    return badge;
  }

  public List<AwardView> getHolders() {
    return holders.items();
  }

  public boolean isMayDefine() {
    return BadgePolicy.mayDefine(currentActor.actor());
  }

  public Pager getPager() {
    return new Pager(badge.path(), after, holders.next());
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
