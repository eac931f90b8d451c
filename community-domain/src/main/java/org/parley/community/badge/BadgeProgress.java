package org.parley.community.badge;

import org.parley.community.badge.rule.Rule;

/**
 * How far somebody is from a badge that they do not have.
 *
 * @param reached of {@link #wanted}, less than it
 */
public record BadgeProgress(BadgeForm form, Rule rule, int reached) {

  public int wanted() {
    return rule.threshold();
  }

  public int missing() {
    return wanted() - reached;
  }

  /** In whole percent, below a hundred. */
  public int percent() {
    return 100 * reached / wanted();
  }

  public String path() {
    return "/badges/" + form.key();
  }
}
