package org.parley.web.api.badge;

import org.parley.community.badge.BadgeForm;
import org.parley.community.badge.BadgeView;
import org.parley.community.setting.Place;

/**
 * A badge.
 *
 * @param level {@code gold}, {@code silver} or {@code bronze}
 * @param times {@code once} or {@code many}
 * @param origin {@code product}, {@code company}, {@code administrator} or {@code import}
 * @param version goes into a change
 * @param holders members who have it
 * @param mine how often the reader has it
 */
public record BadgeJson(
    String key,
    String title,
    String text,
    String level,
    String icon,
    String theme,
    String rule,
    String times,
    boolean enabled,
    String origin,
    long version,
    int holders,
    int mine,
    String url) {

  static BadgeJson of(BadgeView badge, Place place) {
    BadgeForm.Words words = badge.form().words();
    return new BadgeJson(
        words.key(),
        words.title(),
        words.text(),
        words.level(),
        words.icon(),
        words.theme(),
        words.rule(),
        words.times(),
        words.enabled(),
        badge.origin().word(),
        badge.version(),
        badge.holders(),
        badge.mine(),
        place.link(badge.path()));
  }
}
