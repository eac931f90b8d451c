package org.parley.web.api.badge;

import org.parley.community.badge.BadgeProgress;

/** How far the member is from a badge. */
public record BadgeProgressJson(
    String badge, String title, int reached, int wanted, int missing, int percent) {

  static BadgeProgressJson of(BadgeProgress progress) {
    return new BadgeProgressJson(
        progress.form().key(),
        progress.form().title(),
        progress.reached(),
        progress.wanted(),
        progress.missing(),
        progress.percent());
  }
}
