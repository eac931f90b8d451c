package org.parley.web.api.follow;

import org.parley.community.follow.FollowViews;

/** Where the member stands with one thing. */
public record StanceJson(boolean following, boolean muted) {

  static StanceJson of(FollowViews.Stance stance) {
    return new StanceJson(stance.isFollowing(), stance.isMuted());
  }
}
