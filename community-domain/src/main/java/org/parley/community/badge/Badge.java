package org.parley.community.badge;

import org.parley.community.badge.rule.Rule;

/**
 * A badge that members can get, with its rule understood.
 *
 * @param version raised by every change
 */
public record Badge(long id, long version, BadgeForm form, BadgeOrigin origin, Rule rule) {

  /** Whether deeds are looked at for it now. */
  boolean isAwarding() {
    return form.isEnabled() && rule.isAutomatic();
  }
}
