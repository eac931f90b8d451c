package org.parley.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.community.tag.TagService;
import org.parley.community.tag.TagViews;

/** {@code admin-tag.xhtml}: describes a tag, or removes it. */
@Named
@RequestScoped
public class AdminTagPage {

  @Inject TagService service;
  @Inject TagViews views;
  @Inject AdminDesk desk;

  private String tag;
  private String description = "";
  private String deed;

  /** Fills the form when it is first shown; also takes the form that removes the tag. */
  public void load() {
    if (desk.isSending() && "remove".equals(deed)) {
      desk.attempt(() -> service.remove(desk.actor(), tag), "/admin/tags?done=tag-removed");
    }
    description = views.find(desk.actor(), tag).description();
  }

  public void save() {
    desk.attempt(
        () -> service.describe(desk.actor(), tag, description), "/admin/tags?done=tag-described");
  }

  /** The name of the tag in the address. */
  public String getTag() {
    return tag;
  }

  public void setTag(String tag) {
    this.tag = tag;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public String getDeed() {
    return deed;
  }

  public void setDeed(String deed) {
    this.deed = deed;
  }
}
