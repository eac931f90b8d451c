package org.parley.community.notification;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who follows what a post is about.
 *
 * @param reasons all the kinds for which they may be told, one at least
 * @param tag one of the post's tags that they follow, null when they follow none
 * @param recipient null when they may not be told
 */
record Follower(long memberId, Set<NotificationKind> reasons, String tag, Recipient recipient) {

  Follower {
    reasons = EnumSet.copyOf(reasons);
  }

  /** For the most specific reason for which they want to be told, if there is one. */
  Optional<Telling> telling(News news) {
    if (recipient == null) {
      return Optional.empty();
    }
    return reasons.stream()
        .filter(kind -> recipient.choice(kind).isOn())
        .findFirst()
        .map(kind -> recipient.tell(news.of(kind, detail(kind))));
  }

  private String detail(NotificationKind kind) {
    return kind == NotificationKind.FOLLOWED_TAG ? tag : "";
  }
}
