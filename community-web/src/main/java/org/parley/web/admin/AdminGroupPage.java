package org.parley.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.community.account.GroupListing;
import org.parley.community.account.GroupViews;
import org.parley.community.account.MemberGroupService;
import org.parley.community.account.MemberSuggestion;
import org.parley.community.page.Page;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotFound;
import org.parley.web.page.Pager;

/** {@code admin-group.xhtml}: who belongs to a group. */
@Named
@RequestScoped
public class AdminGroupPage {

  private static final int LIMIT = 50;

  @Inject GroupViews views;
  @Inject MemberGroupService service;
  @Inject AdminDesk desk;

  private String name;
  private String after = "";
  private String member = "";
  private String removed = "";
  private GroupListing group;
  private Page<MemberSuggestion> members;

  /** Also takes the form that names a member to be removed. */
  public void load() {
    if (desk.isSending() && !removed.isEmpty()) {
      desk.attempt(
          () -> service.removeFromGroup(desk.actor(), name, removed),
          address() + "?done=group-left");
    }
    getGroup();
  }

  public void add() {
    desk.attempt(this::addMember, address() + "?done=group-joined");
  }

  private void addMember() {
    getGroup();
    try {
      service.addToGroup(desk.actor(), name, member.strip().replaceFirst("^@", ""));
    } catch (NotFound nobody) {
      throw new Invalid("member", nobody.code());
    }
  }

  private String address() {
    return "/admin/groups/" + name;
  }

  public GroupListing getGroup() {
    if (group == null) {
      group = views.find(desk.actor(), name);
    }
    return group;
  }

  public Page<MemberSuggestion> getMembers() {
    if (members == null) {
      members = views.members(desk.actor(), name, after, LIMIT);
    }
    return members;
  }

  public Pager getPager() {
    return desk.pager(address(), "", getMembers().next());
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

  /** The handle of who is to be added, as it was typed. */
  public String getMember() {
    return member;
  }

  public void setMember(String member) {
    this.member = member;
  }

  public String getRemoved() {
    return removed;
  }

  public void setRemoved(String removed) {
    this.removed = removed;
  }
}
