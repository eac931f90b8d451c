package org.parley.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.parley.community.page.Page;
import org.parley.community.tag.TagService;
import org.parley.community.tag.TagView;
import org.parley.community.tag.TagViews;
import org.parley.web.page.Pager;

/** {@code admin-tags.xhtml}: finds tags, the most used first, and makes new ones. */
@Named
@RequestScoped
public class AdminTagsPage {

  private static final int LIMIT = 50;

  @Inject TagService service;
  @Inject TagViews views;
  @Inject AdminDesk desk;

  private String query = "";
  private String after = "";
  private String name = "";
  private String description = "";
  private Page<TagView> tags;

  public void create() {
    desk.attempt(
        () -> service.create(desk.actor(), name.strip(), description),
        "/admin/tags?done=tag-created");
  }

  public Page<TagView> getTags() {
    if (tags == null) {
      tags = views.list(desk.actor(), query.strip().toLowerCase(Locale.ROOT), after, LIMIT);
    }
    return tags;
  }

  public Pager getPager() {
    return desk.pager("/admin/tags", query, getTags().next());
  }

  public String getQuery() {
    return query;
  }

  public void setQuery(String query) {
    this.query = query;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }
}
