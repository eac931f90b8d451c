package org.parley.web.badge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.parley.community.badge.BadgeTheme;
import org.parley.community.badge.BadgeView;
import org.parley.community.badge.BadgeViews;
import org.parley.web.notification.Bell;
import org.parley.web.security.CurrentActor;

/** {@code badges.xhtml}: all badges by theme, and which of them the reader has. */
@Named
@RequestScoped
public class BadgesPage {

  @Inject CurrentActor currentActor;
  @Inject BadgeViews badges;
  @Inject Bell bell;

  private List<BadgeView> all = List.of();

  public void load() {
    all = badges.list(currentActor.actor());
    bell.seePage("/badges");
  }

  /** The themes of which there is something. */
  public List<BadgeTheme> getThemes() {
    return Stream.of(BadgeTheme.values()).filter(theme -> !of(theme).isEmpty()).toList();
  }

  /** The badges of a theme that can be earned here. */
  public List<BadgeView> of(BadgeTheme theme) {
    return all.stream()
        .filter(badge -> !badge.isImported() && badge.form().theme() == theme)
        .toList();
  }

  /** What members brought along from other communities. */
  public List<BadgeView> getImported() {
    return all.stream().filter(BadgeView::isImported).toList();
  }

  /** Whether there is any badge. */
  public boolean isPresent() {
    return !all.isEmpty();
  }

  /** How many different ones the reader has. */
  public long getMine() {
    return all.stream().filter(BadgeView::isMine).count();
  }

  public int getTotal() {
    return all.size();
  }
}
