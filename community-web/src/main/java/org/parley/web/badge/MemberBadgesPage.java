package org.parley.web.badge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.account.MemberProfile;
import org.parley.community.account.MemberViews;
import org.parley.community.badge.AwardView;
import org.parley.community.badge.AwardViews;
import org.parley.community.page.Page;
import org.parley.web.page.Formats;
import org.parley.web.page.Pager;
import org.parley.web.security.CurrentActor;

/** {@code member-badges.xhtml}: what a member got, when, and for what. */
@Named
@RequestScoped
public class MemberBadgesPage {

  private static final int PAGE = 25;

  @Inject CurrentActor currentActor;
  @Inject MemberViews members;
  @Inject AwardViews awards;

  private String name;
  private String after;
  private MemberProfile member;
  private Page<AwardView> page;

  public void load() {
    member = members.profile(name, currentActor.actor());
    page = awards.ofMember(currentActor.actor(), member.id(), after, PAGE);
  }

  public MemberProfile getMember() {
    return member;
  }

  public List<AwardView> getAwards() {
    return page.items();
  }

  /** Whether the reader looks at their own page. */
  public boolean isOwn() {
    return currentActor.actor().isMember(member.id());
  }

  public String getProfile() {
    return "/m/" + Formats.segment(member.name());
  }

  public Pager getPager() {
    return new Pager(getProfile() + "/badges", after, page.next());
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
