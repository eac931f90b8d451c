package org.parley.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.account.GroupListing;
import org.parley.community.account.GroupViews;
import org.parley.community.account.MemberDirectory;
import org.parley.community.account.MemberGroupService;
import org.parley.community.account.MemberListing;
import org.parley.community.account.MemberService;
import org.parley.community.member.Role;
import org.parley.community.member.TrustLevel;
import org.parley.community.problem.Invalid;
import org.parley.community.trust.Standing;

/** {@code admin-member.xhtml}: one member's roles, groups and right to be here. */
@Named
@RequestScoped
public class AdminMemberPage {

  @Inject MemberDirectory directory;
  @Inject MemberService members;
  @Inject GroupViews groups;
  @Inject MemberGroupService groupService;
  @Inject MemberTrust trust;
  @Inject AdminDesk desk;

  private String name;
  private String deed = "";
  private String subject = "";
  private MemberListing member;

  /** Also takes the forms of the page: each names what it does, and to which role or group. */
  public void load() {
    if (desk.isSending()) {
      desk.attempt(this::act, "/admin/members/" + name + "?done=member-changed");
    }
    member = directory.find(desk.actor(), name);
  }

  private void act() {
    switch (deed) {
      case "grant" -> members.grant(desk.actor(), name, role());
      case "revoke" -> members.revoke(desk.actor(), name, role());
      case "join" -> groupService.addToGroup(desk.actor(), subject, name);
      case "leave" -> groupService.removeFromGroup(desk.actor(), subject, name);
      case "trust" -> trust.give(desk.actor(), name, level());
      case "release" -> trust.release(desk.actor(), name);
      default -> throw new Invalid("do", "request.incomplete");
    }
  }

  private Role role() {
    return Role.staff().stream()
        .filter(role -> role.name().equals(subject))
        .findFirst()
        .orElseThrow(() -> new Invalid("subject", "role.unknown"));
  }

  private TrustLevel level() {
    return getLevels().stream()
        .filter(level -> String.valueOf(level.number()).equals(subject))
        .findFirst()
        .orElseThrow(() -> new Invalid("subject", "trust.level"));
  }

  /** Where the member stands; null for the reader's own page, whose level somebody else gives. */
  public Standing getStanding() {
    return desk.actor().isMember(member.id()) ? null : trust.standing(desk.actor(), member.name());
  }

  public List<TrustLevel> getLevels() {
    return List.of(TrustLevel.values());
  }

  public MemberListing getMember() {
    return member;
  }

  /** Whether the reader may give and take roles and groups. */
  public boolean isAdministrator() {
    return desk.actor().is(Role.ADMINISTRATOR);
  }

  /** All roles that are given and taken. */
  public List<Role> getRoles() {
    return Role.staff();
  }

  public List<GroupListing> getGroups() {
    return groups.of(desk.actor(), member.name());
  }

  /** The groups that the member may still join. */
  public List<GroupListing> getOtherGroups() {
    List<GroupListing> joined = getGroups();
    return groups.list(desk.actor()).stream().filter(group -> !joined.contains(group)).toList();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getDeed() {
    return deed;
  }

  public void setDeed(String deed) {
    this.deed = deed;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }
}
