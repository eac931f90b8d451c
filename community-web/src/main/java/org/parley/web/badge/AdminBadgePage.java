package org.parley.web.badge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.parley.community.badge.BadgeService;
import org.parley.community.badge.BadgeTrials;
import org.parley.community.badge.BadgeView;
import org.parley.community.badge.BadgeViews;
import org.parley.web.admin.AdminDesk;

/** {@code admin-badge.xhtml}: the form of a badge, new or not, which can be tried before. */
@Named
@RequestScoped
public class AdminBadgePage {

  @Inject BadgeViews views;
  @Inject BadgeService service;
  @Inject BadgeTrials trials;
  @Inject AdminDesk desk;
  @Inject HttpServletRequest request;

  private final BadgeFields fields = new BadgeFields();
  private String key;
  private BadgeView badge;
  private BadgeTrials.Trial trial;

  /** Also takes the form of the page: its buttons say what they do. */
  public void load() {
    if (key != null) {
      badge = views.find(desk.actor(), key);
      fields.fill(badge.form());
    }
    String deed = Objects.toString(request.getParameter("do"), "");
    if (desk.isSending() && (deed.equals("save") || deed.equals("try"))) {
      fields.read(request, key);
      if (deed.equals("try")) {
        desk.succeeds(() -> trial = trials.run(desk.actor(), fields.toForm()));
      } else {
        desk.attempt(this::save, address() + "?done=badge-saved");
      }
    } else if (desk.isSending() && deed.equals("switch")) {
      desk.attempt(
          () -> service.enable(desk.actor(), key, !badge.form().isEnabled()),
          address() + "?done=badge-saved");
    }
  }

  private void save() {
    if (badge == null) {
      service.define(desk.actor(), fields.toForm());
    } else {
      service.change(desk.actor(), fields.toForm(), version());
    }
  }

  private long version() {
    try {
      return Long.parseLong(request.getParameter("version"));
    } catch (NumberFormatException e) {
      return badge.version();
    }
  }

  public String address() {
    return "/admin/badges/" + (isNew() ? fields.getWords().key() : key);
  }

  public boolean isNew() {
    return key == null;
  }

  /** Whether anything about the rule can be said. */
  public boolean isFree() {
    return badge == null || !badge.isImported();
  }

  public BadgeView getBadge() {
    return badge;
  }

  public BadgeFields getFields() {
    return fields;
  }

  /** Who would get it; null unless that was asked. */
  public BadgeTrials.Trial getTrial() {
    return trial;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }
}
