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
import org.parley.community.member.Role;
import org.parley.community.page.Page;
import org.parley.web.page.Pager;

/** {@code admin-members.xhtml}: finds members, and leads to what is done about them. */
@Named
@RequestScoped
public class AdminMembersPage {

  private static final int LIMIT = 50;

  @Inject MemberDirectory directory;
  @Inject AdminDesk desk;
  @Inject HttpServletRequest request;

  private String query;
  private String after;
  private Page<MemberListing> members;

  /** Early: the table asks for its rows before a view's parameters are set. */
  @PostConstruct
  void read() {
    query = Objects.toString(request.getParameter("q"), "");
    after = Objects.toString(request.getParameter("after"), "");
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

  /** Whether the reader may decide about this member. */
  public boolean mayDecide(MemberListing listed) {
    return listed.mayRestrain(desk.actor());
  }

  public String getQuery() {
    return query;
  }
}
