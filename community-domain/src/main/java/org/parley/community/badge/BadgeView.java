package org.parley.community.badge;

import java.time.Instant;

/**
 * A badge as pages show it.
 *
 * @param version to be sent with a change
 * @param holders members who have it, without those who are suspended
 * @param mine how often the reader has it; 0 for visitors
 * @param isChangedByHand whether an administrator changed what a file says
 */
public record BadgeView(
    long id,
    long version,
    BadgeForm form,
    BadgeOrigin origin,
    int holders,
    int mine,
    boolean isChangedByHand) {

  public String path() {
    return "/badges/" + form.key();
  }

  public boolean isMine() {
    return mine > 0;
  }

  public boolean isImported() {
    return origin == BadgeOrigin.IMPORT;
  }

  /**
   * A badge that somebody has.
   *
   * @param times how often
   * @param at when it was last given
   */
  public record Owned(
      String key, String title, String text, BadgeLevel level, String icon, int times, Instant at) {

    public String path() {
      return "/badges/" + key;
    }
  }
}
