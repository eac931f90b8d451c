package org.parley.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.account.GroupListing;
import org.parley.community.account.GroupViews;
import org.parley.community.space.SpaceAccess;
import org.parley.community.space.SpaceForm;
import org.parley.community.space.SpaceService;
import org.parley.community.space.SpaceView;
import org.parley.community.space.SpaceViews;

/** {@code admin-space.xhtml}: makes a space, or changes or removes the one in the address. */
@Named
@RequestScoped
public class AdminSpacePage {

  @Inject SpaceService service;
  @Inject SpaceViews views;
  @Inject GroupViews groups;
  @Inject AdminDesk desk;

  private final SpaceFields fields = new SpaceFields();
  private String space = "";
  private String deed;

  /** Fills the form when it is first shown; also takes the form that removes the space. */
  public void load() {
    if (!isNew() && desk.isSending() && "remove".equals(deed)) {
      desk.attempt(() -> service.remove(desk.actor(), space), "/admin/spaces?done=space-removed");
    }
    if (isNew()) {
      fields.setPosition(String.valueOf(lastPosition() + 1));
    } else {
      fields.fill(views.find(desk.actor(), space));
    }
  }

  public void save() {
    desk.attempt(this::write, "/admin/spaces?done=space-saved");
  }

  private void write() {
    SpaceForm form = fields.toForm();
    if (isNew()) {
      service.create(desk.actor(), form);
    } else {
      service.change(desk.actor(), space, form);
    }
  }

  private int lastPosition() {
    return views.list(desk.actor()).stream().mapToInt(SpaceView::position).max().orElse(0);
  }

  public boolean isNew() {
    return space.isEmpty();
  }

  public SpaceFields getFields() {
    return fields;
  }

  public List<String> getColors() {
    return SpaceForm.COLORS;
  }

  public SpaceAccess[] getAccesses() {
    return SpaceAccess.values();
  }

  public List<GroupListing> getGroups() {
    return groups.list(desk.actor());
  }

  /** The word of the space in the address; empty for a new one. */
  public String getSpace() {
    return space;
  }

  public void setSpace(String space) {
    this.space = space == null ? "" : space;
  }

  public String getDeed() {
    return deed;
  }

  public void setDeed(String deed) {
    this.deed = deed;
  }
}
