package org.parley.web.badge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.badge.BadgeRun;
import org.parley.community.badge.BadgeRunViews;
import org.parley.community.badge.BadgeService;
import org.parley.community.badge.BadgeView;
import org.parley.community.badge.BadgeViews;
import org.parley.community.badge.Definitions;
import org.parley.web.admin.AdminDesk;

/** {@code admin-badges.xhtml}: all definitions, and the runs that award them to the past. */
@Named
@RequestScoped
public class AdminBadgesPage {

  @Inject BadgeViews badges;
  @Inject BadgeRunViews runs;
  @Inject BadgeService service;
  @Inject Definitions definitions;
  @Inject AdminDesk desk;

  private List<BadgeView> all = List.of();
  private List<BadgeRun> latest = List.of();

  /** Also takes the form that has everything looked at from the beginning. */
  public void load() {
    all = badges.all(desk.actor());
    latest = runs.latest(desk.actor());
    if (desk.isSending()) {
      desk.attempt(
          () -> service.awardToThePast(desk.actor(), null), "/admin/badges?done=badge-run");
    }
  }

  public List<BadgeView> getBadges() {
    return all;
  }

  /** What will not do in the file of the data directory, one sentence each. */
  public List<String> getProblems() {
    return definitions.problems();
  }

  public List<BadgeRun> getRuns() {
    return latest;
  }
}
