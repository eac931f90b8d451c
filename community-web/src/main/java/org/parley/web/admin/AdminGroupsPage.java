package org.parley.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.account.GroupListing;
import org.parley.community.account.GroupViews;
import org.parley.community.account.MemberGroupService;

/** {@code admin-groups.xhtml}: all groups, and a form for one more. */
@Named
@RequestScoped
public class AdminGroupsPage {

  @Inject GroupViews views;
  @Inject MemberGroupService service;
  @Inject AdminDesk desk;

  private String name = "";
  private String title = "";
  private List<GroupListing> groups;

  public void create() {
    desk.attempt(
        () -> service.createGroup(desk.actor(), name, title), "/admin/groups?done=group-created");
  }

  public List<GroupListing> getGroups() {
    if (groups == null) {
      groups = views.list(desk.actor());
    }
    return groups;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }
}
