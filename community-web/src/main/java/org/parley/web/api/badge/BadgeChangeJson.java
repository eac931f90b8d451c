package org.parley.web.api.badge;

import org.parley.community.badge.BadgeForm;
import org.parley.community.problem.Invalid;

/**
 * A badge as it is to be from now on; its key is in the address.
 *
 * @param version the one that was read
 */
public record BadgeChangeJson(
    String title,
    String text,
    String level,
    String icon,
    String theme,
    String rule,
    String times,
    Boolean enabled,
    Long version) {

  BadgeForm form(String key) {
    return BadgeForm.of(
        new BadgeForm.Words(key, title, text, level, icon, theme, rule, times, enabled));
  }

  long read() {
    if (version == null) {
      throw new Invalid("version", "request.incomplete");
    }
    return version;
  }
}
