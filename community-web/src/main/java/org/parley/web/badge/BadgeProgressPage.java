package org.parley.web.badge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.badge.BadgeProgress;
import org.parley.community.badge.BadgeProgresses;
import org.parley.community.badge.BadgeView;
import org.parley.community.badge.BadgeViews;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/** {@code badge-progress.xhtml}: what the member can have next, for their own eyes. */
@Named
@RequestScoped
public class BadgeProgressPage {

  @Inject CurrentActor currentActor;
  @Inject BadgeProgresses progresses;
  @Inject BadgeViews badges;
  @Inject Visit visit;

  private List<BadgeProgress> next = List.of();
  private List<BadgeView.Owned> owned = List.of();

  public void load() {
    if (currentActor.isSignedIn()) {
      next = progresses.of(currentActor.actor());
      owned = badges.ofMember(currentActor.actor().id());
    } else {
      visit.signInFirst();
    }
  }

  /** Those that are begun, the nearest first. */
  public List<BadgeProgress> getBegun() {
    return next.stream().filter(progress -> progress.reached() > 0).toList();
  }

  /** Those of which nothing is done yet. */
  public List<BadgeProgress> getOpen() {
    return next.stream().filter(progress -> progress.reached() == 0).toList();
  }

  public List<BadgeView.Owned> getOwned() {
    return owned;
  }
}
