package org.parley.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.parley.community.account.MemberDirectory;
import org.parley.community.account.MemberListing;
import org.parley.community.account.MemberService;
import org.parley.community.member.Role;
import org.parley.community.page.Page;
import org.parley.web.page.Messages;
import org.parley.web.page.Pager;

/** {@code admin-members.xhtml}: finds members; suspends and reinstates them on the spot. */
@Named
@RequestScoped
public class AdminMembersPage {

  private static final int LIMIT = 50;

  @Inject MemberDirectory directory;
  @Inject MemberService service;
  @Inject Messages messages;
  @Inject AdminDesk desk;
  @Inject HttpServletRequest request;

  private String query;
  private String after;
  private String member;
  private String told;
  private Page<MemberListing> members;

  /** Early: the table asks for its rows before a view's parameters are set. */
  @PostConstruct
  void read() {
    query = Objects.toString(request.getParameter("q"), "");
    after = Objects.toString(request.getParameter("after"), "");
    member = Objects.toString(request.getParameter("member"), "");
  }

  /**
   * Keeps the member out whom the button named: not the one in the row, which may be another by
   * now.
   */
  public void suspend() {
    if (desk.succeeds(() -> service.suspend(desk.actor(), member))) {
      told = messages.text("admin.members.suspended", member);
    }
    members = null;
  }

  public void reinstate() {
    if (desk.succeeds(() -> service.reinstate(desk.actor(), member))) {
      told = messages.text("admin.members.reinstated", member);
    }
    members = null;
  }

  public Page<MemberListing> getMembers() {
    if (members == null) {
      members = directory.list(desk.actor(), query, after, LIMIT);
    }
    return members;
  }

  public Pager getPager() {
    return desk.pager("/admin/members", query, getMembers().next());
  }

  /** What makes a member staff; nothing for customers. */
  public List<Role> rolesOf(MemberListing listed) {
    return Role.staff().stream().filter(listed.roles()::contains).toList();
  }

  /** Whether the reader may keep this member out. */
  public boolean maySuspend(MemberListing listed) {
    return listed.maySuspend(desk.actor());
  }

  /** What was just done, null when nothing was. */
  public String getTold() {
    return told;
  }

  public String getQuery() {
    return query;
  }
}
