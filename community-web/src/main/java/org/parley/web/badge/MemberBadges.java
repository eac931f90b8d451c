package org.parley.web.badge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.parley.community.badge.BadgeLevel;
import org.parley.community.badge.BadgeView;
import org.parley.community.badge.BadgeViews;

/** The badges of the member whose profile is shown: one query. */
@Named
@RequestScoped
public class MemberBadges {

  private static final int FEW = 6;

  @Inject BadgeViews badges;

  private List<BadgeView.Owned> owned;

  /** A page shows one member. */
  public List<BadgeView.Owned> of(long memberId) {
    if (owned == null) {
      owned = badges.ofMember(memberId);
    }
    return owned;
  }

  /** The few that stand on the profile. */
  public List<BadgeView.Owned> few(long memberId) {
    return of(memberId).stream().limit(FEW).toList();
  }

  /** The levels of which there is something, gold first. */
  public List<BadgeLevel> levels(long memberId) {
    return Stream.of(BadgeLevel.values()).filter(level -> count(memberId, level) > 0).toList();
  }

  /** How often the member got badges of a level. */
  public int count(long memberId, BadgeLevel level) {
    return of(memberId).stream()
        .filter(badge -> badge.level() == level)
        .mapToInt(BadgeView.Owned::times)
        .sum();
  }
}
