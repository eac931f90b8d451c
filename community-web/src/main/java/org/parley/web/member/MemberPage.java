package org.parley.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.account.MemberProfile;
import org.parley.community.account.MemberViews;
import org.parley.community.page.Page;
import org.parley.community.problem.Invalid;
import org.parley.community.thread.MemberPosts;
import org.parley.community.thread.PostKind;
import org.parley.web.page.Formats;
import org.parley.web.page.Pager;
import org.parley.web.security.CurrentActor;

/** {@code member.xhtml}: who somebody is, and what they wrote as far as the reader may see it. */
@Named
@RequestScoped
public class MemberPage {

  private static final int PAGE = 20;

  @Inject CurrentActor currentActor;
  @Inject MemberViews members;
  @Inject MemberPosts memberPosts;

  private String name;
  private String tab;
  private String after;
  private MemberProfile member;
  private Page<MemberPosts.Item> posts;

  public void load() {
    member = members.profile(name, currentActor.actor());
    posts = memberPosts.list(currentActor.actor(), member.id(), kind(), after, PAGE);
  }

  private PostKind kind() {
    return switch (getShown()) {
      case "questions" -> PostKind.QUESTION;
      case "answers" -> PostKind.ANSWER;
      case "all" -> null;
      default -> throw new Invalid("tab", "sort.unknown");
    };
  }

  public MemberProfile getMember() {
    return member;
  }

  public List<MemberPosts.Item> getPosts() {
    return posts.items();
  }

  /** The tab shown: {@code questions}, {@code answers} or {@code all}. */
  public String getShown() {
    return tab == null || tab.isEmpty() ? "questions" : tab;
  }

  /** Whether the reader looks at their own page. */
  public boolean isOwn() {
    return currentActor.actor().isMember(member.id());
  }

  /** The address of the member's page. */
  public String getPath() {
    return "/m/" + Formats.segment(member.name());
  }

  /** The address of a tab. */
  public String tabbed(String word) {
    return word.equals("questions") ? getPath() : getPath() + "?tab=" + word;
  }

  public Pager getPager() {
    return new Pager(tabbed(getShown()), after, posts.next());
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getTab() {
    return tab;
  }

  public void setTab(String tab) {
    this.tab = tab;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
