package org.parley.web.api.badge;

import org.parley.community.badge.BadgeForm;

/**
 * A badge as it is sent.
 *
 * @param times {@code once}, also when left out, or {@code many}
 * @param enabled whether it is switched on; true when left out
 */
public record NewBadgeJson(
    String key,
    String title,
    String text,
    String level,
    String icon,
    String theme,
    String rule,
    String times,
    Boolean enabled) {

  BadgeForm form() {
    return BadgeForm.of(
        new BadgeForm.Words(key, title, text, level, icon, theme, rule, times, enabled));
  }
}
